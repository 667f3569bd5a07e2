import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type FigureId, isClaimFigure } from './figureTables';

/** Who is behind the numbers of a figure, as its source line says. */
export function figureSources(locale: Locale, id: FigureId): string {
  const words = messages(locale);
  return isClaimFigure(id) ? words.figure.claims.sources : words.figures[id].sources;
}
