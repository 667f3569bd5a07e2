import type { ComponentType } from 'react';
import type { FigureCard } from '@/components/cards/figureCard';
import type { Scene } from '@/components/map/scene';
import type { Locale } from '@/lib/locales';
import type { ChartStep } from './chartStep';
import type { FigureComponent } from './figureComponent';
import type { FigureSlidesBuilder } from './figureSlide';
import type { FigureTableBuilder } from './figureTable';

/** The words around a figure. `counts` of the record provides the values of their variables. */
export interface FigureWords {
  /** The finding of the figure as a sentence; for a map, whose steps each have a finding, the subject of the map. */
  readonly title: string;
  /** Caption of the table. */
  readonly caption: string;
  /** Sentence that names the sources of the numbers. */
  readonly sources: string;
}

/**
 * Everything about a figure except its words, which are in `content/<locale>/figures`. Its page, card, files, embed and
 * position in the plain edition are derived from it.
 */
export interface FigureRecord<Id extends string = string> {
  /** Id in addresses, embeds and citations. It must never change. */
  readonly id: Id;
  /** Returns the numbers of the figure as a table. */
  readonly table: FigureTableBuilder;
  /**
   * Renders the figure. Absent where the story itself renders the figure, as for maps in steps and the rows of the
   * opening.
   */
  readonly Component?: FigureComponent;
  /** The maps of a figure that consists of maps. Default: it has none. */
  readonly scenes?: readonly Scene[];
  /** State of the chart in each step of its text. Default: the whole chart is shown throughout. */
  readonly steps?: readonly ChartStep[];
  /**
   * Where the drawing remains while the texts of its steps scroll past. Default: beside them on wide screens, above
   * them on others.
   */
  readonly stage?: DrawingStage;
  /** Returns the words around the figure. Default: those under its id in `content/<locale>/figures`. */
  readonly words?: (locale: Locale) => FigureWords;
  /**
   * Counts that the title mentions, such as the number of full years in a series: computed at build time, keyed by the
   * name of their variable in the message. `inWords` spells them out, `inDigits` prints digits.
   */
  readonly counts?: { readonly inWords?: () => Counts; readonly inDigits?: () => Counts };
  /** Explains the signs of the drawing, where the explanation does not depend on the drawing. */
  readonly Legend?: ComponentType<{ readonly locale: Locale }>;
  /** Whether the drawing contains a coastline, which must be credited; a map always does. Default: false. */
  readonly hasCoast?: boolean;
  /**
   * Whether the drawing for wide screens is exactly one SVG, which is offered as a file; the build checks it. Default:
   * false.
   */
  readonly hasSvg?: boolean;
  readonly card: (locale: Locale) => FigureCard;
  /** Draws the figure for a projector. Default: lessons do not show the figure. */
  readonly slides?: FigureSlidesBuilder;
}

/**
 * Where the drawing of a figure remains while the texts of its steps scroll past:
 * - `above`: above the texts at any width, e.g. for a table as wide as the page
 * - `full`: as wide as the page, above the texts; on tablets, the narrow drawing beside the texts
 * - `beside`: beside the texts on tablets and wider screens, above them on phones
 */
export type DrawingStage = 'above' | 'full' | 'beside';

type Counts = Readonly<Record<string, number>>;
