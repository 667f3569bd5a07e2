import { CHAPTER_IDS } from '@/content/chapters';

/**
 * Returns the id of a figure's element on a page: the figure's own id, with the prefix `figure-` if a section has the
 * same id.
 */
export function figureElementId(id: string): string {
  return CHAPTER_IDS.some((chapter) => chapter === id) ? `figure-${id}` : id;
}

/** Returns the id of the element of a figure's table on a page. */
export function tableElementId(id: string): string {
  return `${figureElementId(id)}-table`;
}
