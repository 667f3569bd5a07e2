import type { SourcedText } from '@/components/charts/sourcedText';
import type { BarSegmentRecord, ReadingRecord } from '@/lib/facts/claims';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { evaluateClaimFormula, hasArithmetic } from './computeReadingBars';
import type { ReadingBarTexts } from './ReadingBarsDrawing';

/** Returns the formatted words on the bars of a reading: values, captions and totals. */
export function formatReadingBarTexts(locale: Locale, reading: ReadingRecord): readonly ReadingBarTexts[] {
  return reading.bars.map(({ segments, total }) => ({
    segments: segments.map((segment) => ({
      value: traced(locale, segment.formula),
      caption: caption(locale, segment),
    })),
    ...(total === undefined ? {} : { total: traced(locale, total) }),
  }));
}

function traced(locale: Locale, formula: string): SourcedText {
  const text = formatNumber(locale, evaluateClaimFormula(formula));
  return hasArithmetic(formula) ? { text, derived: formula } : { text, observation: formula };
}

/** Returns the caption of a segment: its own words, or else the period of its observation. */
function caption(locale: Locale, { formula, caption: words }: BarSegmentRecord): string {
  if (words) return factWords(locale, 'bars', words).name;
  return formatObservationPeriod(locale, findObservation(formula), 'short')?.text ?? '';
}
