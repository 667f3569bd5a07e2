import { ARRIVE, TRAVEL, travelFrom } from './motion';

/** Boxes of bars in the window, by the number of the sentence that they are and how often it was drawn before. */
export type BarPlaces = ReadonlyMap<string, DOMRect>;

const WORDS = '.reading-bars :is(text, line), .reading-bars ~ *';

export function barPlaces(reading: Element): BarPlaces {
  return new Map(barsOf(reading).map(([key, bar]) => [key, bar.getBoundingClientRect()]));
}

/** Moves each bar of a reading from where the same number was drawn, and lets its words arrive. */
export function regroup(reading: Element, from: BarPlaces): void {
  for (const [key, bar] of barsOf(reading)) {
    const was = from.get(key) ?? from.get(`${bar.dataset.token}.0`);
    bar.animate(was ? travelFrom(was, bar.getBoundingClientRect()) : ARRIVE, TRAVEL);
  }
  for (const word of reading.querySelectorAll(WORDS)) word.animate(ARRIVE, TRAVEL);
}

/** Lets the words of a reading go that is no longer shown, but has its place still. */
export function fadeWords(reading: Element): void {
  const leave = [
    { opacity: 1, visibility: 'visible' },
    { opacity: 0, visibility: 'visible' },
  ];
  for (const word of reading.querySelectorAll(WORDS)) word.animate(leave, { duration: 200 });
}

function barsOf(reading: Element): readonly (readonly [key: string, bar: SVGRectElement])[] {
  const drawn = new Map<string, number>();
  return [...reading.querySelectorAll('rect')].map((bar) => {
    const token = bar.dataset.token ?? '';
    const before = drawn.get(token) ?? 0;
    drawn.set(token, before + 1);
    return [`${token}.${before}`, bar];
  });
}
