import { describe, expect, it } from 'vitest';
import { claimOf } from '@/components/claim/claimOf';
import { FIGURE_IDS, isClaimFigure } from '@/components/sections/figures';
import { CHAPTERS } from '@/content/chapters';
import { claim, factBase, openQuestions } from '@/lib/facts/facts';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { findReporters, reporterNames } from '@/lib/story/findReporters';
import { messages } from '@/lib/text/messages';
import {
  type ShareWords,
  shareFigure,
  shareGlossary,
  shareLesson,
  shareQuestion,
  shareQuiz,
  shareReading,
  shareSection,
  shareStory,
  shareTeach,
} from './shareWords';

const MOST_IN_TITLE = 60;
const MOST_IN_DESCRIPTION = 160;
/** What a preview shows of a description before it cuts it. */
const SEEN = 80;

function graphemes(locale: Locale, text: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function pages(locale: Locale): readonly (readonly [string, ShareWords])[] {
  return [
    ['story', shareStory(locale)],
    ...FIGURE_IDS.map((id) => [id, shareFigure(locale, id)] as const),
    ['teach', shareTeach(locale)],
    ['quiz', shareQuiz(locale)],
    ['glossary', shareGlossary(locale)],
    ...LESSON_IDS.map((id) => [`lesson ${id}`, shareLesson(locale, id)] as const),
    ...CHAPTERS.map((id) => [`section ${id}`, shareSection(locale, id)] as const),
    ...openQuestions().map((question) => [question.id, shareQuestion(locale, question)] as const),
    ...FIGURE_IDS.filter(isClaimFigure).flatMap((id) =>
      claim(claimOf(id)).readings.map((reading) => [`${id} ${reading.id}`, shareReading(locale, id, reading)] as const),
    ),
  ];
}

describe.each(PUBLISHED_LOCALES)('what %s pages say where they are shared', (locale) => {
  const names = reporterNames(locale, factBase().reporters.rows);

  it.each(pages(locale))('%s: short enough, and who is behind it is said before a preview cuts it', (_, words) => {
    expect(graphemes(locale, words.title).length).toBeLessThanOrEqual(MOST_IN_TITLE);
    expect(words.title).not.toContain(messages(locale).site.name);
    const description = graphemes(locale, words.description);
    expect(description.length).toBeLessThanOrEqual(MOST_IN_DESCRIPTION);
    expect(description.length).toBeGreaterThan(SEEN);
    const seen = description.slice(0, SEEN).join('');
    expect([...findReporters(locale, seen, names)], seen).not.toEqual([]);
  });

  it('has a title of its own for each page', () => {
    const titles = pages(locale).map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
