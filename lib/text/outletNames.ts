import type { OutletNames } from '@/lib/facts/outlets';
import type { Locale } from '@/lib/locales';
import { compareWords } from './compareWords';
import { publisherName } from './publisherName';
import { sourceName } from './sourceName';

/** What outlets are called in a language, and in which order its readers look them up. */
export function outletNames(locale: Locale): OutletNames {
  return {
    compare: compareWords(locale),
    publisher: (id) => publisherName(locale, id),
    source: (printed) => sourceName(locale, printed),
  };
}
