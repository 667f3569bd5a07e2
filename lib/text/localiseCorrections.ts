import type { CorrectionRecord } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { type FactWords, factWords } from './factWords';

/** A correction with the explanation in one language: what was corrected and why. */
export type LocalisedCorrection = CorrectionRecord & FactWords<'corrections'>;

/** Adds each correction's explanation in a language. @throws Error when the language lacks one */
export function localiseCorrections(
  locale: Locale,
  corrections: readonly CorrectionRecord[],
): readonly LocalisedCorrection[] {
  return corrections.map((correction) => ({ ...correction, ...factWords(locale, 'corrections', correction.id) }));
}
