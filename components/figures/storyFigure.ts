import type { ComponentType, ReactNode } from 'react';
import type { FigureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';

export interface StoryFigureProps {
  readonly locale: Locale;
  readonly id: FigureId;
  /** On paper nothing waits to be scrolled to, and nothing leads to another page. Absent: false. */
  readonly isOnPaper?: boolean;
  /** Absent: folded. */
  readonly tableForm?: TableForm;
  /** Texts that lead through the drawing, and their buttons. Absent: it stands by itself. */
  readonly steps?: ReactNode;
}

/**
 * How a figure has its table: folded under it; open, on its own page; or, in the story, as a link to that page, which
 * opens it in place (components/elements/FigureTable.ts).
 */
export type TableForm = 'folded' | 'open' | 'linked';

/** A figure of the story, whole: its frame, drawing, table and sources. */
export type StoryFigure = ComponentType<StoryFigureProps>;
