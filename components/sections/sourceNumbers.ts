import type { Locale } from '@/lib/locales';
import { sectionSources } from './sectionSources';

/** Numbers of the source pages in print, by their addresses. */
export function sourceNumbers(locale: Locale): ReadonlyMap<string, string> {
  return new Map(sectionSources(locale).flatMap(({ own }) => own.map(({ url, number }) => [url, number])));
}
