import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import type { Locale } from '@/lib/locales';
import { type AttributionFacts, checkNumberAttribution } from './checkNumberAttribution';
import { type ChapterProse, checkProseLengths } from './checkProseLengths';
import { reporterNamesById } from './findReporterIdsInText';

/**
 * Checks the prose of one language's story: reporters and periods of numbers, lengths, and the placement of figures.
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
  const against = collectAttributionFacts(locale, base);
  return [
    ...chapters.flatMap(({ file, prose }) => checkNumberAttribution(file, locale, prose, against)),
    ...checkProseLengths(locale, chapters),
    ...checkFiguresUsedOnce(chapters, figures, outside),
  ];
}

/** Collects the facts and names with which the checks compare sentences of one language. */
export function collectAttributionFacts(
  locale: Locale,
  { observations, events, reports, reporters }: FactBase,
): AttributionFacts {
  return {
    observations: new Map(observations.rows.map((row) => [row.id, row])),
    events: new Map(events.rows.map(({ id, date }) => [id, date])),
    observationByReport: new Map(reports.rows.map(({ id, observation }) => [id, observation])),
    names: reporterNamesById(locale, reporters.rows),
  };
}

/**
 * Returns an error for each figure that is not in the story exactly once.
 * @param outside ids of figures that the page includes itself, which no chapter may repeat
 */
export function checkFiguresUsedOnce(
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

const FILE = 'content/questionsInSections.ts';

interface SectionText {
  readonly section: string;
  readonly text: string;
}

/**
 * Checks the list of questions that sections show in full: each is open, listed once, and has its card in the place
 * that the list names.
 * @param listed container of each card, by section and question: a figure's id, or `<Question>`
 * @param chapters the MDX of one language
 * @param open ids of the open questions
 */
export function checkQuestionPlacement(
  listed: Readonly<Record<string, Readonly<Record<string, string>>>>,
  chapters: readonly SectionText[],
  open: readonly string[],
): ContentError[] {
  const entries = Object.entries(listed).flatMap(([section, questions]) =>
    Object.entries(questions).map(([id, holder]) => ({ section, id, holder })),
  );
  const inTexts = chapters.flatMap(({ section, text }) =>
    [...text.matchAll(/<Question id="([^"]*)"/g)].map(([, id = '']) => ({ section, id })),
  );
  const problem = (message: string): ContentError => ({ file: FILE, message });
  return [
    ...entries.flatMap(({ section, id, holder }, i) => {
      if (!open.includes(id)) return [problem(unknownIdMessage('open question', id, open))];
      if (entries.findIndex((other) => other.id === id) < i) return [problem(`"${id}" is listed for two sections`)];
      const cards = inTexts.filter((card) => card.id === id && card.section === section).length;
      if (holder === '<Question>')
        return cards === 1 ? [] : [problem(`"${id}" has ${cards} cards in "${section}"; expected one <Question>`)];
      const text = chapters.find((chapter) => chapter.section === section)?.text ?? '';
      if (!text.includes(`figure="${holder}"`) && !text.includes(`<Figure id="${holder}"`))
        return [problem(`"${id}": the figure "${holder}" is not in "${section}"`)];
      return cards === 0 ? [] : [problem(`"${id}" is in the figure "${holder}" already; expected no <Question>`)];
    }),
    ...inTexts
      .filter((card) => listed[card.section]?.[card.id] === undefined)
      .map(({ section, id }) => problem(`"${id}" has a <Question> in "${section}" and is not listed for it`)),
  ];
}
