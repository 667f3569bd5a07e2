import { findObservation, unitOfObservation } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import { type Observation, unknownReasonOfStatus } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { formatValue, formatValueWithPrecision } from '@/lib/text/formatValue';
import { isolateNumbersLeftToRight } from '@/lib/text/isolateNumbersLeftToRight';
import { messages } from '@/lib/text/messages';
import { metricName, reporterName } from '@/lib/text/names';
import type { FigureTableCell } from './figureTable';

/** Returns a cell with the value of an observation, or the reason why there is none. */
export function valueCell(locale: Locale, id: string): FigureTableCell {
  const row = findObservation(id);
  const unknown = unknownReasonOfStatus(row.status);
  if (unknown) return { text: messages(locale).number.unknown[unknown], unknown, observation: id };
  return { text: formatValueWithPrecision(locale, row), value: row.value ?? Number.NaN, observation: id };
}

/** Returns a cell for a value that we computed, with its formula over ids of observations. */
export function derivedCell(locale: Locale, value: number, formula: string): FigureTableCell {
  return { text: formatNumber(locale, value), value, derived: formula };
}

/** Returns a cell for a tally of the site's own entries, computed at build time. */
export function tallyCell(locale: Locale, count: number): FigureTableCell {
  return { text: formatNumber(locale, count), value: count, tally: true };
}

/** Returns a cell with a date, as precise as in the source. */
export function dateCell(locale: Locale, date: string): FigureTableCell {
  return formatPartialDate(locale, date);
}

export function metricCell(locale: Locale, id: string): FigureTableCell {
  return { text: metricName(locale, findObservation(id).metric) };
}

export function unitCell(locale: Locale, id: string): FigureTableCell {
  return { text: factWords(locale, 'units', unitOfObservation(findObservation(id))).other };
}

export function periodCell(locale: Locale, row: Pick<Observation, 'from' | 'to'>): FigureTableCell {
  return formatObservationPeriod(locale, row) ?? { text: messages(locale).number.noPeriod };
}

/** Returns a cell that names the body that counted; empty for a number that nobody published. */
export function reporterCell(locale: Locale, id: string): FigureTableCell {
  const { status, reporter } = findObservation(id);
  return { text: unknownReasonOfStatus(status) ? '' : reporterName(locale, reporter) };
}

/**
 * Returns a cell with a formula, which is printed with numbers, e.g. `63,121 − 14,746`, and has ids in the CSV file.
 */
export function formulaCell(locale: Locale, formula: string): FigureTableCell {
  const text = parseFormula(formula)
    .map(({ sign, id }, i) => `${i === 0 ? '' : sign === 1 ? ' + ' : ' − '}${formatValue(locale, findObservation(id))}`)
    .join('');
  return { text: isolateNumbersLeftToRight(locale, text), formula };
}
