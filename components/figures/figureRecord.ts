import type { ComponentType } from 'react';
import type { FigureCard } from '@/components/cards/figureCard';
import type { Scene } from '@/components/map/scene';
import type { Locale } from '@/lib/locales';
import type { ChartStep } from './chartStep';
import type { DrawSlides } from './figureSlide';
import type { TableOf } from './figureTable';
import type { StoryFigure } from './storyFigure';

/** The words around a figure. Their variables are those of `counts`. */
export interface FigureWords {
  /** The finding as a sentence; of a map, whose steps each have their own, what is on it. */
  readonly title: string;
  /** What the table holds. */
  readonly caption: string;
  /** Who is behind the numbers. */
  readonly sources: string;
}

/**
 * All that the site knows of a figure but its words, which are in `content/<locale>/figures`. Its own page, its card, files,
 * embed and place in the plain edition follow from it.
 */
export interface FigureRecord<Id extends string = string> {
  /** In addresses, embeds and citations: never renamed. */
  readonly id: Id;
  /** What it shows, as rows. */
  readonly table: TableOf;
  /** Absent where the story draws it itself: maps in steps, and the rows of the opening. */
  readonly Drawing?: StoryFigure;
  /** Pictures of a map. */
  readonly scenes?: readonly Scene[];
  /** What the chart does in each step of its text. Absent: it shows all of itself throughout. */
  readonly steps?: readonly ChartStep[];
  /** Where the drawing stays while the texts of its steps pass. Absent: beside them on wide screens, above them on others. */
  readonly stage?: Stage;
  /** Absent: those under its id in `content/<locale>/figures`. */
  readonly words?: (locale: Locale) => FigureWords;
  /** Counts made at build that its title says, by the name that stands for each: in words, or in digits. */
  readonly counts?: { readonly inWords?: () => Counts; readonly inDigits?: () => Counts };
  /** What the signs of the drawing mean, where this does not depend on what is drawn. */
  readonly Legend?: ComponentType<{ readonly locale: Locale }>;
  /** Whether the drawing holds a coastline, which is credited; a map always does. */
  readonly hasCoast?: boolean;
  /** Whether its drawing for wide screens is one SVG and nothing else, which is offered as a file; the build checks it. */
  readonly hasSvg?: boolean;
  readonly card: (locale: Locale) => FigureCard;
  /** The figure on a projector. Absent: lessons do not show it. */
  readonly slides?: DrawSlides;
}

/**
 * - `above`: at any width, as a table that is as wide as the page
 * - `full`: above on wide screens, as wide as the page; on tablets the narrow drawing beside the texts
 * - `beside`: from tablets on
 */
export type Stage = 'above' | 'full' | 'beside';

type Counts = Readonly<Record<string, number>>;
