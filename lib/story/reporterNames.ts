import type { FactBase } from '@/lib/facts/factBase';
import type { Locale } from '@/lib/locales';
import { findFactWords } from '@/lib/text/factWords';
import type { ReporterNames } from './findReporters';

/** How the site may name each reporter in one language: by its name, and by the words an editor may use for it. */
export function reporterNames(locale: Locale, reporters: FactBase['reporters']['rows']): ReporterNames {
  return new Map(
    reporters.map(({ id }) => {
      // Who has no name in the language is listed with all words that it lacks.
      const words = findFactWords(locale, 'reporters', id);
      return [id, words ? [words.name, ...words.mentions] : []];
    }),
  );
}
