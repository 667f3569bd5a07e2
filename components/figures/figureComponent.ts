import type { ComponentType, ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import type { FigureRecord } from './figureRecord';

export interface FigureComponentProps {
  readonly locale: Locale;
  readonly figure: FigureRecord;
  /** All figures, for a figure that names others which draw the same thing. */
  readonly figures: readonly FigureRecord[];
  /**
   * True on a sheet and in the plain edition, which are printed: only the narrow drawing, without motion. Absent:
   * false.
   */
  readonly isOnPaper?: boolean;
  /**
   * Whether our verdicts and findings are left out, for a worksheet on which pupils judge themselves. Default: false.
   */
  readonly hidesVerdicts?: boolean;
  /** The number of each page in the list of sources, by its address. Only the plain edition passes it. */
  readonly sourceNumbers?: ReadonlyMap<string, string>;
  /** Default: folded. */
  readonly tableForm?: TableForm;
  /** The only reading of a sentence to show. Default: all, to choose from. */
  readonly reading?: string | undefined;
  /** The reading that a frame of another site shows when it opens. Default: none is chosen. */
  readonly initialReading?: string | undefined;
  /** Texts of the steps, and their buttons. Default: the drawing is shown without steps. */
  readonly steps?: ReactNode;
}

/**
 * How a figure shows its table: folded under it; open, on its own page; or, in the story, as a link to that page, which
 * opens it in place (FigureTable.element.ts).
 */
export type TableForm = 'folded' | 'open' | 'linked';

/** Whether a figure is in the story: only there its table is linked. */
export function isInStory({ tableForm }: { readonly tableForm?: TableForm | undefined }): boolean {
  return tableForm === 'linked';
}

/** A whole figure of the story: its frame, drawing, table and sources. */
export type FigureComponent = ComponentType<FigureComponentProps>;
