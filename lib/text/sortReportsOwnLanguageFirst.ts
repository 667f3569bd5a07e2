import { group } from 'd3';
import { findPublisher } from '@/lib/facts/facts';
import type { Report } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';

/**
 * Sorts the reports of a value for readers of a language: first those in that language, otherwise in the order given.
 * @param languageOf the language of an outlet, by its id; empty where unknown
 */
export function sortReportsOwnLanguageFirst<Row extends Pick<Report, 'publisher'>>(
  locale: Locale,
  reports: readonly Row[],
  languageOf: (outlet: string) => string = (outlet) => findPublisher(outlet).lang,
): readonly Row[] {
  const byOwn = group(reports, (report) => languageOf(report.publisher) === locale);
  return [...(byOwn.get(true) ?? []), ...(byOwn.get(false) ?? [])];
}
