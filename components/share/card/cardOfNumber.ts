import { FIGURE_IDS, type FigureId, figureTable } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import type { CardSubject } from './cards';

const figuresOf = new Map<Locale, ReadonlyMap<string, FigureId>>();

/** The card that the page of a number is shared with: that of the first figure whose table holds it, or the story's. */
export function cardOfNumber(locale: Locale, observation: string): CardSubject {
  const known = figuresOf.get(locale) ?? readFigures(locale);
  figuresOf.set(locale, known);
  const figure = known.get(observation);
  return figure === undefined ? { kind: 'story' } : { kind: 'figure', figure };
}

function readFigures(locale: Locale): ReadonlyMap<string, FigureId> {
  const pairs = FIGURE_IDS.flatMap((id) =>
    figureTable(locale, id)
      .rows.flat()
      .flatMap(({ observation }) => (observation === undefined ? [] : [[observation, id] as const])),
  );
  return new Map(pairs.reverse());
}
