import type { OutletNames } from '@/lib/facts/outlets';
import type { Locale } from '@/lib/locales';
import { publisherName } from './publisherName';
import { sourceName } from './sourceName';
import { wordComparator } from './wordComparator';

/**
 * Returns functions that name publishers and sources in a language, and that compare names in its alphabetical order.
 */
export function outletNames(locale: Locale): OutletNames {
  return {
    compare: wordComparator(locale),
    publisher: (id) => publisherName(locale, id),
    source: (printed) => sourceName(locale, printed),
  };
}
