import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { SHARE_SERVICE_NAMES } from '@/components/share/shareLinks';
import { PUBLICATION_DETAILS } from '@/content/site';
import { factBase } from '@/lib/facts/facts';
import { spellOutNumber } from '@/lib/text/spellOutNumber';
import { PSEUDO_LOCALE, PSEUDO_SITE_FOLDER } from '../../support/pseudoSite';
import { untranslatedWords } from '../../support/pseudoTranslateText';

const OUT = `${PSEUDO_SITE_FOLDER}/out`;
const PATHS = globSync(`${PSEUDO_LOCALE}/**/index.html`, { cwd: OUT }).map(
  (file) => `/${file.replace('index.html', '')}`,
);

/**
 * Elements whose text is not translated: other languages, quotations, and output of `Intl` and of the library of number
 * words.
 */
const NOT_OURS =
  'script, style, code, pre, textarea, time, data, [data-verbatim], [data-observation], [data-derived], :not(html)[lang]';
/** Names, which no language changes, and words that `Intl` writes in the language on which the made-up one is based. */
const NAMES = new Set(
  [
    PUBLICATION_DETAILS.author,
    ...Object.values(SHARE_SERVICE_NAMES),
    ...factBase().publishers.rows.map(({ name }) => name),
    ...factBase()['incident-sources'].rows.map(({ publisher }) => publisher),
    ...(['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, i) => new Date(2026, i, 1).toLocaleString('en-GB', { month })),
    ),
    ...Array.from({ length: 50 }, (_, n) => spellOutNumber('en', n)),
    'and',
  ].flatMap((name) => untranslatedWords(name).map((word) => word.toLowerCase())),
);

/** Addresses and file names. */
const ADDRESS = /(https?:\/\/)?[\w.-]+(:\d+)?\/\S+|[\w-]+\.(csv|json|geojson|cff)\b/g;

/** Attributes that are read aloud or shown. */
const SHOWN = ['alt', 'aria-label', 'title', 'placeholder'] as const;

test('each page of English exists in the made-up language', () => {
  const english = globSync('en/**/index.html', { cwd: OUT }).map(
    (file) => `/${PSEUDO_LOCALE}/${file.slice('en/'.length)}`,
  );
  expect(english.length).toBeGreaterThan(0);
  expect(english.map((file) => file.replace('index.html', '')).filter((path) => !PATHS.includes(path))).toEqual([]);
});

test('no page of the made-up language has a word of English', () => {
  const found = new Map<string, string>();
  for (const path of PATHS)
    for (const word of wordsOf(load(readFileSync(`${OUT}${path}index.html`, 'utf8'))))
      if (!found.has(word)) found.set(word, path);
  expect(Object.fromEntries(found)).toEqual({});
});

function wordsOf($: CheerioAPI): readonly string[] {
  const shown = $('body *')
    .toArray()
    .filter((element) => $(element).closest(NOT_OURS).length === 0)
    .flatMap((element) => SHOWN.map((name) => $(element).attr(name) ?? ''));
  $(NOT_OURS).remove();
  const texts = $('title, body *')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data] : []));
  return [...texts, ...shown]
    .flatMap((text) => untranslatedWords(text.replace(ADDRESS, '')))
    .filter((word) => !NAMES.has(word.toLowerCase()));
}
