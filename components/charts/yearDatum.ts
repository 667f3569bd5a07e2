/** A value for a year, or for the part of it that is known. */
export interface YearValue {
  readonly value: number;
  /** The value as it is printed beside the bar, e.g. `88,761`, `≈ 64,000`, `or 65,000`. */
  readonly text: string;
  readonly observation: string;
  /** How exact the value is, which determines how its bar ends: sharp, soft or open (`barEndStyle`). */
  readonly precision: 'exact' | 'about' | 'more-than' | 'at-least';
  /** Whether we computed the value, which is then drawn as an outline. */
  readonly isDerived: boolean;
}

/** The unknown part of a year, with the row of the fact base that records it as unknown. */
export interface UnknownPartOfYear {
  readonly observation: string;
  /** Id of the reason why the value is missing, e.g. `not-published`. */
  readonly reason: string;
  /** The reason in words without digits, e.g. `sources conflict`. */
  readonly words: string;
}

/**
 * One year of a series, with values in the unit of the series. A year with neither a value nor an unknown part is left
 * blank.
 */
export interface YearDatum {
  readonly year: number;
  /**
   * Last year of a span whose individual years are unknown; the span is drawn as one strip, not as one column per year.
   */
  readonly through?: number;
  /** Label on the axis, e.g. `2016` or `2003–2011`. */
  readonly label: string;
  /** The values of the year: none, one, or two that were published side by side. */
  readonly values: readonly YearValue[];
  /** The unknown part of the year: the whole year where there is no value, else the rest of it. */
  readonly hole?: UnknownPartOfYear;
  /**
   * A large number that the value of the whole year is known to leave out: the id of its observation, and words that
   * name it. Only rows have room for it.
   */
  readonly excludedNumber?: { readonly observation: string; readonly words: string };
  /**
   * Share of the year that the values cover, 0 to 1, and the months of that share, e.g. `Jan–Aug`. Default: the whole
   * year.
   */
  readonly part?: { readonly share: number; readonly label: string };
  readonly isEmphasised: boolean;
}

/** A value for several years together, such as an average, drawn as a band whose edges fade. */
export interface MultiYearBand {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly text: string;
  readonly observation: string;
  /** Words that explain the band, e.g. `average 2003–2015`. */
  readonly caption: string;
}

/**
 * First and last year for which one body reports numbers, with the label that names the body: under the axis, or above
 * its rows.
 */
export interface ReporterBracket {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface YearSeries {
  /** The years of the series, in chronological order and without overlap. */
  readonly years: readonly YearDatum[];
  readonly bands: readonly MultiYearBand[];
  readonly brackets: readonly ReporterBracket[];
  /**
   * Values above zero at which the scale has a line, with their labels, ascending; the last is the end of the scale.
   */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export type ReadingDirection = 'ltr' | 'rtl';

/**
 * Returns how the bar of a year ends: sharp at an exact value or at two values, soft around an approximate one, open
 * beyond a lower bound.
 */
export function barEndStyle([value, ...others]: readonly YearValue[]): 'sharp' | 'soft' | 'open' {
  if (value === undefined || others.length > 0 || value.precision === 'exact') return 'sharp';
  return value.precision === 'about' ? 'soft' : 'open';
}
