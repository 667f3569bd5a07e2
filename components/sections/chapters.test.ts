import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS } from '@/content/chapters';
import { formatError } from '@/lib/facts/contentError';
import { factBase, observations } from '@/lib/facts/facts';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { chapterFilePath } from '@/lib/story/chapterFilePath';
import { checkProse } from '@/lib/story/checkProse';
import { readProse } from '@/lib/story/readProse';
import { isPeriodForm } from '@/lib/text/formatObservationPeriod';
import { FIGURE_IDS } from './figures';
import { OPENING_FIGURE_ID } from './figuresOfSections';

const readChapters = (locale: Locale) =>
  CHAPTER_IDS.map((id) => chapterFilePath(id, locale)).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const errorsOf = (chapters: readonly { file: string; text: string }[]) =>
  checkProse(
    'en',
    chapters.map(({ file, text }) => ({ file, prose: readProse('en', text) })),
    factBase(),
    FIGURE_IDS,
    [OPENING_FIGURE_ID],
  ).map(formatError);

describe.each(PUBLISHED_LOCALES)('the story in %s', (locale) => {
  it('names the reporter and the period of every number, in readable sentences', () => {
    const chapters = readChapters(locale).map(({ file, text }) => ({ file, prose: readProse(locale, text) }));
    expect(checkProse(locale, chapters, factBase(), FIGURE_IDS, [OPENING_FIGURE_ID]).map(formatError)).toEqual([]);
  });
});

describe('the check of the story', () => {
  const chapters = readChapters('en');

  it('finds the number in every chapter whose reporter is removed', () => {
    const printed = new Set(observations().flatMap(({ id, value }) => (value === null ? [] : [id])));
    for (const { file, text } of chapters) {
      const hasNumber = readProse('en', text).blocks.some(({ sentences }) =>
        sentences.some(({ facts }) => facts.some(({ id, form }) => !isPeriodForm(form) && printed.has(id))),
      );
      if (!hasNumber) continue;
      // All words outside tags are removed, so nobody is named.
      const bare = text
        .replace(/(<[^>]*>)|[\p{L}’]+/gu, (_, tag?: string) => tag ?? 'x')
        .replace(/<(Cite|Quote)[^>]*>/g, 'x');
      const others = chapters.filter((chapter) => chapter.file !== file);
      expect(errorsOf([...others, { file, text: bare }]).join('\n'), file).toContain('does not say who reports it');
    }
  });
});
