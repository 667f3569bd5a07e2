import { REPORTER_WORDS } from '@/content/reporterWords';
import type { FactBase } from '@/lib/facts/factBase';
import type { Locale } from '@/lib/locales';
import type { ReporterNames } from './findReporters';

/** How the site may name each reporter in one language: by its name, and by the words an editor may use for it. */
export function reporterNames(locale: Locale, reporters: FactBase['reporters']['rows']): ReporterNames {
  return new Map(
    reporters.map((row) => [
      row.id,
      [row[`name_${locale}`], ...(REPORTER_WORDS[row.id]?.[locale] ?? [])].filter((word) => word !== ''),
    ]),
  );
}
