import { describe, expect, it } from 'vitest';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { FIGURE_IDS, isClaimFigureId } from '@/components/sections/figures';
import { CHAPTER_IDS } from '@/content/chapters';
import { factBase, findClaim, openQuestions } from '@/lib/facts/facts';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { findReporterIdsInText, reporterNamesById } from '@/lib/story/findReporterIdsInText';
import { messages } from '@/lib/text/messages';
import {
  figureShareWords,
  glossaryShareWords,
  lessonShareWords,
  questionShareWords,
  quizShareWords,
  readingShareWords,
  type ShareWords,
  sectionShareWords,
  storyShareWords,
  teachPageShareWords,
} from './shareWords';

const MOST_IN_TITLE = 60;
const MOST_IN_DESCRIPTION = 160;
/** Number of characters of a description that the preview of every service shows. */
const SEEN = 80;

function graphemes(locale: Locale, text: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function pages(locale: Locale): readonly (readonly [string, ShareWords])[] {
  return [
    ['story', storyShareWords(locale)],
    ...FIGURE_IDS.map((id) => [id, figureShareWords(locale, id)] as const),
    ['teach', teachPageShareWords(locale)],
    ['quiz', quizShareWords(locale)],
    ['glossary', glossaryShareWords(locale)],
    ...LESSON_IDS.map((id) => [`lesson ${id}`, lessonShareWords(locale, id)] as const),
    ...CHAPTER_IDS.map((id) => [`section ${id}`, sectionShareWords(locale, id)] as const),
    ...openQuestions().map((question) => [question.id, questionShareWords(locale, question)] as const),
    ...FIGURE_IDS.filter(isClaimFigureId).flatMap((id) =>
      findClaim(claimIdOfFigure(id)).readings.map(
        (reading) => [`${id} ${reading.id}`, readingShareWords(locale, id, reading)] as const,
      ),
    ),
  ];
}

describe.each(PUBLISHED_LOCALES)('the share text of %s pages', (locale) => {
  const names = reporterNamesById(locale, factBase().reporters.rows);

  it.each(pages(locale))(
    '%s: is short enough, and names its source within the part that every preview shows',
    (_, words) => {
      expect(graphemes(locale, words.title).length).toBeLessThanOrEqual(MOST_IN_TITLE);
      expect(words.title).not.toContain(messages(locale).site.name);
      const description = graphemes(locale, words.description);
      expect(description.length).toBeLessThanOrEqual(MOST_IN_DESCRIPTION);
      expect(description.length).toBeGreaterThan(SEEN);
      const seen = description.slice(0, SEEN).join('');
      expect([...findReporterIdsInText(locale, seen, names)], seen).not.toEqual([]);
    },
  );

  it('has a different title on each page', () => {
    const titles = pages(locale).map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
