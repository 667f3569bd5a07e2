import { comparable } from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { TWO_COUNTS } from './networkBodies';

/**
 * Sentences with the reasons why the two counts share no axis.
 * @throws Error for a reason without a sentence, so that none is left out
 */
export function comparabilityDifferences(locale: Locale): readonly string[] {
  const { apart } = messages(locale).figures['networks-scope'];
  return comparable(...TWO_COUNTS).map((reason) => {
    if (!(reason in apart)) throw new Error(`networks-scope has no words for the reason "${reason}".`);
    return apart[reason as keyof typeof apart];
  });
}
