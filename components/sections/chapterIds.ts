import type { ChapterId } from '@/content/chapters';
import { QUESTIONS_IN_SECTIONS } from '@/content/questionsInSections';
import { openQuestion } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { chapterSource } from '@/lib/story/chapterFile';
import { readProse } from '@/lib/story/readProse';
import { type FigureId, tableOfFigure } from './figures';
import { figuresOfSection } from './figuresOfSections';

/** Ids that a chapter refers to. */
export interface ChapterIds {
  /** Observation ids in the chapter's text, tables and questions, and event ids used with a date. */
  readonly facts: readonly string[];
  /** Ids of reports and statements. */
  readonly cited: readonly string[];
  readonly figures: readonly FigureId[];
}

export function chapterIds(id: ChapterId, locale: Locale): ChapterIds {
  const prose = readProse(locale, chapterSource(id, locale));
  const sentences = prose.blocks.flatMap((block) => block.sentences);
  const figures = figuresOfSection(id);
  const questions = Object.keys(QUESTIONS_IN_SECTIONS[id] ?? {}).map(openQuestion);
  return {
    facts: [
      ...sentences.flatMap(({ facts }) => facts.map((fact) => fact.id)),
      ...questions.flatMap(({ parts, whole }) => [...parts, whole]),
      ...figures.flatMap((figure) => observationsOf(figure, locale)),
    ],
    cited: sentences.flatMap(({ sources }) => sources),
    figures,
  };
}

function observationsOf(figure: FigureId, locale: Locale): readonly string[] {
  return tableOfFigure(locale, figure).rows.flatMap((row) => row.flatMap(({ observation }) => observation ?? []));
}
