import type { Locale } from '@/lib/locales';
import { type FactWords, factWords } from './factWords';

/** Returns the words of one reading of a claim, such as `attempts:B`. */
export function readingWords(locale: Locale, claimId: string, reading: string): FactWords<'readings'> {
  return factWords(locale, 'readings', `${claimId}:${reading}`);
}
