import type { Locale } from '@/lib/locales';
import { type FactWords, factWords } from './factWords';

/**
 * Returns the words of one reading of a claim: its name, its gist and what it means. `attempts:B` is reading `B` of the
 * claim `attempts`.
 */
export function readingWords(locale: Locale, claimId: string, reading: string): FactWords<'readings'> {
  return factWords(locale, 'readings', `${claimId}:${reading}`);
}
