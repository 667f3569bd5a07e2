import { group } from 'd3';
import { publisher } from '@/lib/facts/facts';
import type { Report } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';

/**
 * Reports of a value as they are listed for readers of a language: first those that they can read, else in the order given.
 * @param languageOf the language of an outlet, by its id; empty where it is none of ours
 */
export function ownLanguageFirst<Row extends Pick<Report, 'publisher'>>(
  locale: Locale,
  reports: readonly Row[],
  languageOf: (outlet: string) => string = (outlet) => publisher(outlet).lang,
): readonly Row[] {
  const byOwn = group(reports, (report) => languageOf(report.publisher) === locale);
  return [...(byOwn.get(true) ?? []), ...(byOwn.get(false) ?? [])];
}
