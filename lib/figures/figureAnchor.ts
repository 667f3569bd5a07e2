import { CHAPTERS } from '@/content/chapters/chapters';

/** Id of a figure on the page of the story: its own, unless a section has it. */
export function figureAnchor(id: string): string {
  return CHAPTERS.some((chapter) => chapter === id) ? `figure-${id}` : id;
}
