import type { CorrectionRecord } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { type FactWords, factWords } from './factWords';

/** A correction with the words that say what was corrected and why. */
export type ToldCorrection = CorrectionRecord & FactWords<'corrections'>;

/** @throws Error when the language does not tell one of them */
export function toldCorrections(locale: Locale, corrections: readonly CorrectionRecord[]): readonly ToldCorrection[] {
  return corrections.map((correction) => ({ ...correction, ...factWords(locale, 'corrections', correction.id) }));
}
