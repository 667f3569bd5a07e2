import type { TracedText } from '@/components/charts/tracedText';
import type { ReadingRecord, SegmentRecord } from '@/lib/facts/claims';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { periodOf } from '@/lib/text/periodOf';
import type { BarWords } from './ReadingBarsDrawing';
import { formulaValue, isDerived } from './readingBars';

/** Returns the formatted words on the bars of a reading: values, captions and totals. */
export function barWords(locale: Locale, reading: ReadingRecord): readonly BarWords[] {
  return reading.bars.map(({ segments, total }) => ({
    segments: segments.map((segment) => ({
      value: traced(locale, segment.formula),
      caption: caption(locale, segment),
    })),
    ...(total === undefined ? {} : { total: traced(locale, total) }),
  }));
}

function traced(locale: Locale, formula: string): TracedText {
  const text = formatNumber(locale, formulaValue(formula));
  return isDerived(formula) ? { text, derived: formula } : { text, observation: formula };
}

/** Returns the caption of a segment: its own words, or else the period of its observation. */
function caption(locale: Locale, { formula, caption: words }: SegmentRecord): string {
  if (words) return factWords(locale, 'bars', words).name;
  return periodOf(locale, observation(formula), 'short')?.text ?? '';
}
