import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { periodOf } from '@/lib/text/periodOf';
import type { BlockWords } from './PeriodBlocksDrawing';
import type { PeriodCount, PlacedPeriod } from './placePeriodBlocks';
import { EARLY_FEBRUARY, QUARTER, WEEKEND } from './quarterRescues';

/** The quarter and two counts from inside it. */
export function quarterCounts(): readonly PeriodCount[] {
  return [QUARTER, EARLY_FEBRUARY, WEEKEND].map(observation).map((row) => ({ ...row, value: row.value ?? 0 }));
}

/** The words on their blocks, in the same order. */
export function quarterBlocks(locale: Locale): readonly BlockWords[] {
  const words = messages(locale).figures['rescues-q1-2022'];
  return [
    blockWords(locale, QUARTER, words.quarter),
    blockWords(locale, EARLY_FEBRUARY, words.early),
    blockWords(locale, WEEKEND, words.weekend),
  ];
}

export function monthWords(locale: Locale, { months }: PlacedPeriod): readonly string[] {
  return months.map(({ from, to }) => formatPeriod(locale, from, to).text);
}

function blockWords(locale: Locale, id: string, { what, who }: { what: string; who: string }): BlockWords {
  const row = observation(id);
  const period = periodOf(locale, row, 'short')?.text ?? '';
  return { observation: id, value: formatValue(locale, row), lines: [what, period, who] };
}
