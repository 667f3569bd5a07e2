import type { FactBase } from '@/lib/facts/factBase';
import type { Locale } from '@/lib/locales';
import { findFactWords } from '@/lib/text/factWords';
import type { ReporterNames } from './findReporters';

/** The names that prose in one language may use for each reporter: its official name and its alternatives. */
export function reporterNames(locale: Locale, reporters: FactBase['reporters']['rows']): ReporterNames {
  return new Map(
    reporters.map(({ id }) => {
      // A reporter without a name is reported by `checkFactWords`, with all other missing words.
      const words = findFactWords(locale, 'reporters', id);
      return [id, words ? [words.name, ...words.mentions] : []];
    }),
  );
}
