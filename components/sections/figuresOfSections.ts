import { CHAPTERS, type ChapterId } from '@/content/chapters';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { chapterSource } from '@/lib/story/chapterFile';
import { readProse } from '@/lib/story/readProse';
import { type FigureId, figureOf } from './figures';

/** The opening's rows: the page draws them before the first chapter, whose figure they are. */
export const FIRST_SCREEN = 'opening-ledger' satisfies FigureId;

const known = new Map<ChapterId, readonly FigureId[]>();

/** Figures of a section, in the order of its text; they are the same in every language. */
export function figuresOfSection(id: ChapterId): readonly FigureId[] {
  const figures = known.get(id) ?? readFigures(id);
  known.set(id, figures);
  return figures;
}

function readFigures(id: ChapterId): readonly FigureId[] {
  const figures = readProse(DEFAULT_LOCALE, chapterSource(id, DEFAULT_LOCALE)).figures.map((id) => figureOf(id).id);
  return id === 'opening' ? [FIRST_SCREEN, ...figures] : figures;
}

/** @throws Error when no section holds the figure. */
export function sectionOfFigure(id: FigureId): ChapterId {
  const section = CHAPTERS.find((chapter) => figuresOfSection(chapter).includes(id));
  if (!section) throw new Error(`The figure "${id}" stands in no section.`);
  return section;
}
