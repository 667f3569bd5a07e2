import type { Locale } from '@/lib/locales';
import { type Messages, messages } from '@/lib/text/messages';
import type { FigureRecord, FigureWords } from './figureRecord';

/** Figures whose words are under their id; the words of a claim come with the claim. */
type DescribedFigure = Exclude<keyof Messages['figures'], `claim-${string}`>;

/** The words around a figure in a language: its own, or those under its id. */
export function figureWords(locale: Locale, { id, words }: FigureRecord): FigureWords {
  if (words) return words(locale);
  const found = messages(locale).figures[id as DescribedFigure];
  return { title: 'title' in found ? found.title : found.caption, caption: found.caption, sources: found.sources };
}
