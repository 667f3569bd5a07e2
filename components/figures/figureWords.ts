import type { Locale } from '@/lib/locales';
import { type Messages, messages } from '@/lib/text/messages';
import type { FigureRecord, FigureWords } from './figureRecord';

/** Ids of the figures with words under their own id; a figure about a claim takes its words from the claim. */
type DescribedFigure = Exclude<keyof Messages['figures'], `claim-${string}`>;

/** Returns the words around a figure in a language: those of its record, or else those under its id. */
export function figureWords(locale: Locale, { id, words }: FigureRecord): FigureWords {
  if (words) return words(locale);
  const found = messages(locale).figures[id as DescribedFigure];
  return { title: 'title' in found ? found.title : found.caption, caption: found.caption, sources: found.sources };
}
