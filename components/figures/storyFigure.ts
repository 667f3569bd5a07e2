import type { ComponentType, ReactNode } from 'react';
import type { FigureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';

export interface StoryFigureProps {
  readonly locale: Locale;
  readonly id: FigureId;
  /** On paper nothing waits to be scrolled to, and nothing leads to another page. Absent: false. */
  readonly isOnPaper?: boolean;
  /** Texts that lead through the drawing, and their buttons. Absent: it stands by itself. */
  readonly steps?: ReactNode;
}

/** A figure of the story, whole: its frame, drawing, table and sources. */
export type StoryFigure = ComponentType<StoryFigureProps>;
