import { describe, expect, it } from 'vitest';
import { factBase } from '@/lib/facts/facts';
import { DEFAULT_LOCALE, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { curriculumRequirements } from './curriculumRequirements';
import { publisherName, sourceName } from './names';
import { type TranslationUnits, translationUnits } from './translationUnits';

/** Frequent English words that Spanish, French and Arabic do not have. */
const ENGLISH = new Set(
  'the of and which with was were is are not for from their this that what how its it they we been have by to in'
    .split(' ')
    .filter((word) => word !== ''),
);

/** Parts of a text that may be English: quotations, names of outlets, tags, variables and addresses. */
const NOT_OURS =
  /“[^”]*”|«[^»]*»|<Foreign[^>]*>[^<]*<\/Foreign>|<(\w+)>[^<]*<\/\1>|<[^>]*>|\{[^}]*\}|\([^)]*\]\([^)]*\)|https?:\S+|CC BY|From the Ground Up|The (Diplomat( in Spain)?|National|Olive Press)/gu;

const leftIn = (units: TranslationUnits) =>
  [...units].flatMap(([unit, text]) =>
    (text.replace(NOT_OURS, ' ').match(/[\p{L}’]+/gu) ?? [])
      .filter((word) => ENGLISH.has(word.toLowerCase()))
      .map((word) => `${unit}: ${word}`),
  );

/** English remarks beside the name of an outlet. */
const REMARKS =
  /(?<!\p{L})([Cc]op(y|ies|ying)|mirror|translat(ed|ing)|cit(ed|ing)|re(posting|publishing|porting|ply|lease|scue)|carrying|editions?|summary|[Ee]xtract|[Tt]ext|feed|agencies|captions?|alert|measured|kept|[Dd]ata|Ministry|United|UN|IOM|Amnesty)(?!\p{L})|’s(?!\p{L})/u;

/** Names that are the same in the language, though they match the English remarks. */
const OWN_NAMES: Partial<Record<Locale, RegExp>> = { fr: /Amnesty/ };

const TRANSLATIONS = PUBLISHED_LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

describe.each(TRANSLATIONS)('the words of %s', (locale) => {
  it('have no English left in them', () => {
    const schools = curriculumRequirements(locale).map(({ id, ...words }): [string, string] => [
      `schools.csv ${id}`,
      [words.name, words.hook].join('\n'),
    ]);
    expect(leftIn(new Map([...translationUnits(locale), ...schools]))).toEqual([]);
  });

  it('name outlets without English remarks on their pages', () => {
    const base = factBase();
    const names = [
      ...base.publishers.rows.map(({ id }) => publisherName(locale, id)),
      ...[...base['incident-sources'].rows, ...base['event-sources'].rows].map(({ publisher }) =>
        sourceName(locale, publisher),
      ),
    ];
    const own = OWN_NAMES[locale] ?? /^$/;
    expect([...new Set(names)].filter((name) => REMARKS.test(name.replace(own, '')))).toEqual([]);
  });
});

it('finds a sentence that was not translated', () => {
  expect(leftIn(new Map([['ui/page.json skip', 'Skip to the story']]))).toEqual([
    'ui/page.json skip: to',
    'ui/page.json skip: the',
  ]);
});
