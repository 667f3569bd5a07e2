import { CHAPTERS } from '@/content/chapters';

/** Id of a figure on the page of the story: its own, unless a section has it. */
export function figureAnchor(id: string): string {
  return CHAPTERS.some((chapter) => chapter === id) ? `figure-${id}` : id;
}

/** Id of a figure's table, where the figure has it. */
export function tableAnchor(id: string): string {
  return `${figureAnchor(id)}-table`;
}
