import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';

/** One slide of a figure on a projector. Words in the drawing are as large as those of the slide. */
export interface FigureSlide {
  /** Name of the slide in addresses, which must never change. Empty for a figure with one slide. */
  readonly view: string;
  /** Title of the slide. Default: the finding of the figure. */
  readonly name?: ReactNode;
  /** The subject of the drawing and who counted it, without the conclusion. */
  readonly caption: ReactNode;
  readonly drawing: ReactNode;
  /** A conclusion in addition to the title. Both are hidden at first where the class is to draw its own conclusion. */
  readonly conclusion?: ReactNode;
}

/**
 * Draws a figure for a projector, on as many slides as it needs.
 * @param reading id of the only reading to show; default: one slide for each reading
 */
export type FigureSlidesBuilder = (locale: Locale, reading?: string) => readonly FigureSlide[];

/**
 * Width of a drawing on a slide, alone or beside words, in px of the drawing, where the font size is 13 px. In
 * components/classroom/present/slides.css a drawing is up to 34 times as wide as the slide's font size.
 */
export const SLIDE_DRAWING_WIDTHS_PX = { whole: 442, beside: 312 } as const;
