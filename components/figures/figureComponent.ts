import type { ComponentType, ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import type { FigureRecord } from './figureRecord';

export interface FigureComponentProps {
  readonly locale: Locale;
  readonly figure: FigureRecord;
  /** The records of all figures, for a figure that refers to other figures with the same subject. */
  readonly figures: readonly FigureRecord[];
  /**
   * Whether the page is made to be printed, as a sheet or the plain edition: it gets only the narrow drawing, without
   * motion. Default: false.
   */
  readonly isOnPaper?: boolean;
  /**
   * Whether our verdicts and findings are omitted, for a worksheet on which pupils make their own judgements. Default:
   * false.
   */
  readonly hidesVerdicts?: boolean;
  /** The number of each cited page in the list of sources, by the page's address. Only the plain edition passes it. */
  readonly sourceNumbers?: ReadonlyMap<string, string>;
  /** How the figure shows its table. Default: folded under it. */
  readonly tableForm?: FigureTableForm;
  /** Id of the only reading to show. Default: readers can choose from all readings. */
  readonly reading?: string | undefined;
  /** Id of the reading that an embed on another site shows when it opens. Default: none is chosen. */
  readonly initialReading?: string | undefined;
  /** Texts of the steps, and their buttons. Default: the drawing is shown without steps. */
  readonly steps?: ReactNode;
}

/**
 * How a figure shows its table: `folded` under the figure; `open`, on the page of the figure; or `linked`, in the
 * story: a link to that page, which opens the table in place (FigureTable.element.ts).
 */
export type FigureTableForm = 'folded' | 'open' | 'linked';

/** Returns whether a figure is in the story: only the story links to the table instead of showing it. */
export function isFigureInStory({ tableForm }: { readonly tableForm?: FigureTableForm | undefined }): boolean {
  return tableForm === 'linked';
}

/** The component of a whole figure: title, drawing, table and sources. */
export type FigureComponent = ComponentType<FigureComponentProps>;
