import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { readChapterSource } from '@/lib/story/chapterFilePath';
import { readProse } from '@/lib/story/readProse';
import { type FigureId, findFigure } from './figures';

/** Id of the figure that the story shows before its first section. The figure counts as part of that section. */
export const OPENING_FIGURE_ID = 'opening-ledger' satisfies FigureId;

const known = new Map<ChapterId, readonly FigureId[]>();

/** Returns the ids of the figures of a section, in the order of its text, which is the same in every language. */
export function figureIdsOfSection(id: ChapterId): readonly FigureId[] {
  const figures = known.get(id) ?? readFigures(id);
  known.set(id, figures);
  return figures;
}

function readFigures(id: ChapterId): readonly FigureId[] {
  const figures = readProse(DEFAULT_LOCALE, readChapterSource(id, DEFAULT_LOCALE)).figures.map(
    (id) => findFigure(id).id,
  );
  return id === 'opening' ? [OPENING_FIGURE_ID, ...figures] : figures;
}

/**
 * Returns the id of the section that shows a figure.
 * @throws Error when no section shows the figure
 */
export function sectionIdOfFigure(id: FigureId): ChapterId {
  const section = CHAPTER_IDS.find((chapter) => figureIdsOfSection(chapter).includes(id));
  if (!section) throw new Error(`The figure "${id}" is in no section.`);
  return section;
}
