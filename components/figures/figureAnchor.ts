import { CHAPTERS } from '@/content/chapters';

/** Id of a figure on the page of the story: its own, unless a section has the same id. */
export function figureAnchor(id: string): string {
  return CHAPTERS.some((chapter) => chapter === id) ? `figure-${id}` : id;
}

/** Id of a figure's table in the page. */
export function tableAnchor(id: string): string {
  return `${figureAnchor(id)}-table`;
}
