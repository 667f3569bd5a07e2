import type { ContentError } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import type { Locale } from '@/lib/locales';
import { type AttributionBase, checkAttribution } from './checkAttribution';
import { type ChapterProse, checkLengths } from './checkLengths';
import { reporterNames } from './findReporters';

/**
 * Checks the prose of a language's story: attribution and period of numbers, lengths, and the placement of figures.
 * @param figures ids of all figures
 * @param outside ids of figures that the page includes itself, outside the chapters
 */
export function checkProse(
  locale: Locale,
  chapters: readonly ChapterProse[],
  base: FactBase,
  figures: readonly string[],
  outside: readonly string[],
): ContentError[] {
  const against = attributionBase(locale, base);
  return [
    ...chapters.flatMap(({ file, prose }) => checkAttribution(file, locale, prose, against)),
    ...checkLengths(locale, chapters),
    ...checkFigures(chapters, figures, outside),
  ];
}

/** Collects the facts and names that sentences of one language are checked against. */
export function attributionBase(
  locale: Locale,
  { observations, events, reports, reporters }: FactBase,
): AttributionBase {
  return {
    observations: new Map(observations.rows.map((row) => [row.id, row])),
    events: new Map(events.rows.map(({ id, date }) => [id, date])),
    reported: new Map(reports.rows.map(({ id, observation }) => [id, observation])),
    names: reporterNames(locale, reporters.rows),
  };
}

/**
 * Checks that each figure is in the story once.
 * @param outside ids of figures that the page includes itself, which no chapter may repeat
 */
export function checkFigures(
  chapters: readonly ChapterProse[],
  figures: readonly string[],
  outside: readonly string[],
): ContentError[] {
  return figures.flatMap((id) => {
    const files = chapters.flatMap(({ file, prose }) =>
      prose.figures.filter((figure) => figure === id).map(() => file),
    );
    const expected = outside.includes(id) ? 0 : 1;
    if (files.length === expected) return [];
    const where = files.length === 0 ? 'in no chapter' : `in ${files.join(' and ')}`;
    const message = `the figure "${id}" is ${where}; expected ${expected === 1 ? 'it once' : 'none, since the page includes it'}`;
    return [{ file: 'components/sections/figures.ts', message }];
  });
}
