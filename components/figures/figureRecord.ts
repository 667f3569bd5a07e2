import type { ComponentType } from 'react';
import type { FigureCard } from '@/components/cards/figureCard';
import type { Scene } from '@/components/map/scene';
import type { Locale } from '@/lib/locales';
import type { ChartStep } from './chartStep';
import type { FigureComponent } from './figureComponent';
import type { DrawSlides } from './figureSlide';
import type { TableOf } from './figureTable';

/** The words around a figure. Their variables are those of `counts`. */
export interface FigureWords {
  /** The finding as a sentence; of a map, whose steps each have their own, what is on it. */
  readonly title: string;
  /** Caption of the table. */
  readonly caption: string;
  /** Sentence that names the sources of the numbers. */
  readonly sources: string;
}

/**
 * Everything about a figure except its words, which are in `content/<locale>/figures`. Its own page, its card, files,
 * embed and place in the plain edition are derived from it.
 */
export interface FigureRecord<Id extends string = string> {
  /** In addresses, embeds and citations: never renamed. */
  readonly id: Id;
  /** The numbers of the figure as rows. */
  readonly table: TableOf;
  /** Absent where the story draws it itself: maps in steps, and the rows of the opening. */
  readonly Component?: FigureComponent;
  /** The maps of a figure that consists of maps. */
  readonly scenes?: readonly Scene[];
  /** State of the chart in each step of its text. Default: the whole chart is shown throughout. */
  readonly steps?: readonly ChartStep[];
  /**
   * Where the drawing remains while the texts of its steps pass. Default: beside them on wide screens, above them on
   * others.
   */
  readonly stage?: Stage;
  /** Default: the words under its id in `content/<locale>/figures`. */
  readonly words?: (locale: Locale) => FigureWords;
  /** Counts made at build for the title, by the name of the variable: printed as words or as digits. */
  readonly counts?: { readonly inWords?: () => Counts; readonly inDigits?: () => Counts };
  /** Key to the signs, where it does not depend on the drawing. */
  readonly Legend?: ComponentType<{ readonly locale: Locale }>;
  /** Whether the drawing contains a coastline, which must be credited; a map always does. */
  readonly hasCoast?: boolean;
  /** Whether its drawing for wide screens is exactly one SVG, which is offered as a file; the build checks it. */
  readonly hasSvg?: boolean;
  readonly card: (locale: Locale) => FigureCard;
  /** The figure on a projector. Default: lessons do not show it. */
  readonly slides?: DrawSlides;
}

/**
 * - `above`: at any width, as a table that is as wide as the page
 * - `full`: above on wide screens, as wide as the page; on tablets the narrow drawing beside the texts
 * - `beside`: from tablets on
 */
export type Stage = 'above' | 'full' | 'beside';

type Counts = Readonly<Record<string, number>>;
