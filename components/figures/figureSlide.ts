import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';

/** What a projector shows of a figure at once: its words are as large there as those of the slide. */
export interface FigureSlide {
  /** In addresses: never renamed. Empty for a figure that one slide shows whole. */
  readonly view: string;
  /** Title of the slide. Absent: the finding of the figure. */
  readonly name?: ReactNode;
  /** What is seen, and who counted it, without what follows from it. */
  readonly caption: ReactNode;
  readonly drawing: ReactNode;
  /** What follows from it beside the title: kept back with it where a class looks first. */
  readonly conclusion?: ReactNode;
}

/**
 * Draws a figure for a projector, on as many slides as it needs.
 * @param reading the only one that is shown of a sentence; absent: each on a slide of its own
 */
export type DrawSlides = (locale: Locale, reading?: string) => readonly FigureSlide[];

/**
 * Width of a slide's drawing, in px of its own scale, on which words are 13 px high (components/classroom/present/slides.css makes it as
 * wide as 34 letters are high), and of one that has words beside it.
 */
export const SLIDE_WIDTH = { whole: 442, beside: 312 } as const;
