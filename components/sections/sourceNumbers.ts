import type { Locale } from '@/lib/locales';
import { sectionSources } from './sectionSources';

/** The number that print gives each page of a source, by its address. */
export function sourceNumbers(locale: Locale): ReadonlyMap<string, string> {
  return new Map(sectionSources(locale).flatMap(({ own }) => own.map(({ url, number }) => [url, number])));
}
