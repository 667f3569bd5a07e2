import { findPublisher } from '@/lib/facts/facts';
import type { OutletNames } from '@/lib/facts/outlets';
import { toIdSlug } from '@/lib/facts/toIdSlug';
import type { Locale } from '@/lib/locales';
import { type FactWords, factWords, findFactWords } from './factWords';
import { wordComparator } from './wordComparator';

/** Returns the name of a metric, in the page's language. @throws Error when there is none. */
export function metricName(locale: Locale, id: string): string {
  return factWords(locale, 'metrics', id).name;
}

/** Returns a place's name in the page's language. @throws Error when there is no such place, or no name for it. */
export function placeName(locale: Locale, id: string): string {
  return factWords(locale, 'places', id).name;
}

/** Returns the name of a reporter in the page's language. @throws Error when there is none. */
export function reporterName(locale: Locale, id: string): string {
  return factWords(locale, 'reporters', id).name;
}

/**
 * Returns the name of an outlet: its own, or a translation where the name includes a description (“French edition”).
 */
export function publisherName(locale: Locale, id: string): string {
  return findFactWords(locale, 'publishers', id)?.name ?? findPublisher(id).name;
}

/**
 * Returns the name of a source of an incident or event: as its table prints it, or a translation where the name
 * includes a remark (“copy”, “translated by”).
 */
export function sourceName(locale: Locale, printed: string): string {
  return findFactWords(locale, 'sourceNames', toIdSlug(printed))?.name ?? printed;
}

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

/**
 * Returns the words of one reading of a claim: its name, its gist and what it means. `attempts:B` is reading `B` of the
 * claim `attempts`.
 */
export function readingWords(locale: Locale, claimId: string, reading: string): FactWords<'readings'> {
  return factWords(locale, 'readings', `${claimId}:${reading}`);
}
