import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';

/** One slide of a figure on a projector. Words in the drawing are as large as those of the slide. */
export interface FigureSlide {
  /** Name of the slide in addresses: never renamed. Empty for a figure with one slide. */
  readonly view: string;
  /** Title of the slide. Default: the finding of the figure. */
  readonly name?: ReactNode;
  /** The content of the drawing and who counted it, without the conclusion. */
  readonly caption: ReactNode;
  readonly drawing: ReactNode;
  /** Conclusion in addition to the title: both are hidden at first where a class looks before it concludes. */
  readonly conclusion?: ReactNode;
}

/**
 * Draws a figure for a projector, on as many slides as it needs.
 * @param reading the only reading of a sentence to show; default: each reading gets a slide
 */
export type DrawSlides = (locale: Locale, reading?: string) => readonly FigureSlide[];

/**
 * Width of a slide's drawing in px of the drawing, on which words are 13 px high: alone, or with words beside it.
 * components/classroom/present/slides.css makes it as wide as 34 times its letters' height.
 */
export const SLIDE_WIDTH = { whole: 442, beside: 312 } as const;
