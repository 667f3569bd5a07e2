import type { ComponentType, ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import type { FigureRecord } from './figureRecord';

export interface StoryFigureProps {
  readonly locale: Locale;
  readonly figure: FigureRecord;
  /** All figures, for one that says where else something is drawn. */
  readonly figures: readonly FigureRecord[];
  /** On a sheet and in the plain edition, which are printed: the narrow drawing alone, and nothing that moves. Absent: false. */
  readonly isOnPaper?: boolean;
  /** Whether our verdicts and findings are left out, for a worksheet on which pupils judge themselves. Absent: false. */
  readonly isUnjudged?: boolean;
  /** The number of each page in the list of sources, by its address. Only the plain edition has it. */
  readonly sourceNumbers?: ReadonlyMap<string, string>;
  /** Absent: folded. */
  readonly tableForm?: TableForm;
  /** The only one that is shown of the readings of a sentence. Absent: all, to choose from. */
  readonly reading?: string | undefined;
  /** In a frame of another site: the reading that is chosen when it opens. Absent: none is chosen. */
  readonly opensOn?: string | undefined;
  /** Texts that lead through the drawing, and their buttons. Absent: it stands by itself. */
  readonly steps?: ReactNode;
}

/**
 * How a figure has its table: folded under it; open, on its own page; or, in the story, as a link to that page, which
 * opens it in place (FigureTable.element.ts).
 */
export type TableForm = 'folded' | 'open' | 'linked';

/** A figure of the story, whole: its frame, drawing, table and sources. */
export type StoryFigure = ComponentType<StoryFigureProps>;
