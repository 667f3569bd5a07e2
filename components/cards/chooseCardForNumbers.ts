import { FIGURE_IDS, type FigureId, tableOfFigure } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import type { CardSubject } from './cards';

const figuresOf = new Map<Locale, ReadonlyMap<string, FigureId>>();

/**
 * Returns the share card for a page about numbers: the card of the first figure whose table contains one of them, or
 * else that of the story.
 * @param observations ids of the numbers, the most important first
 */
export function chooseCardForNumbers(locale: Locale, observations: readonly string[]): CardSubject {
  const known = figuresOf.get(locale) ?? readFigures(locale);
  figuresOf.set(locale, known);
  const figure = observations.map((id) => known.get(id)).find(Boolean);
  return figure === undefined ? { kind: 'story' } : { kind: 'figure', figure };
}

function readFigures(locale: Locale): ReadonlyMap<string, FigureId> {
  const pairs = FIGURE_IDS.flatMap((id) =>
    tableOfFigure(locale, id)
      .rows.flat()
      .flatMap(({ observation }) => (observation === undefined ? [] : [[observation, id] as const])),
  );
  return new Map(pairs.reverse());
}
