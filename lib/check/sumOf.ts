import type { IndexedNumber } from './checkIndex';
import type { CheckedNumber } from './checkText';
import { canMean, tellsCount, type UnitKind } from './unitKinds';

/** A number as the sum, or the difference, of two others. */
export interface Sum {
  readonly sign: '+' | '−';
  readonly values: readonly [number, number];
  /** Those of our tables, where they are in them. */
  readonly numbers: readonly (IndexedNumber | undefined)[];
}

/** Values from here on are rarely the sum of two others by chance. */
const FROM = 100;

/** The sum or difference of two other numbers of the text that a number is. */
export function sumInText({ found }: CheckedNumber, all: readonly CheckedNumber[]): Sum | undefined {
  if (found.value < FROM || found.measure) return undefined;
  const others = all.filter((each) => each.found !== found && !each.found.measure && each.found.value > 0);
  for (const [i, a] of others.entries())
    for (const b of others.slice(i + 1)) {
      const sign = signOf(found.value, a.found.value, b.found.value);
      if (!sign) continue;
      const [first, second] = sign === '−' && b.found.value > a.found.value ? [b, a] : [a, b];
      return {
        sign,
        values: [first.found.value, second.found.value],
        numbers: [first.matches[0]?.number, second.matches[0]?.number],
      };
    }
  return undefined;
}

/**
 * The sum or difference of two numbers of our tables that a number is: of one metric and reporter, and either of periods
 * that join, or of which one is the beginning of the other, or of one period and two places.
 * @param units the unit words by the number; without one that tells what is counted there is none
 */
export function sumInTables(
  { found }: CheckedNumber,
  units: readonly UnitKind[],
  numbers: readonly IndexedNumber[],
): Sum | undefined {
  const telling = units.filter(tellsCount);
  if (found.value < FROM || found.measure || telling.length === 0) return undefined;
  const own = numbers.filter(
    ({ metric, status }) => status !== 'derived' && telling.some((kind) => canMean(kind, metric)),
  );
  for (const a of own)
    for (const b of own) {
      if (a.metric !== b.metric || a.reporter !== b.reporter || a.id === b.id) continue;
      const joins = a.place === b.place && dayAfter(a.to) === b.from;
      const parts = a.from === b.from && a.to === b.to && a.place < b.place;
      const begins = a.place === b.place && a.from === b.from && a.to > b.to && b.to !== '';
      if ((joins || parts) && a.value + b.value === found.value) return pair('+', a, b);
      if (begins && a.value - b.value === found.value) return pair('−', a, b);
    }
  return undefined;
}

function pair(sign: Sum['sign'], a: IndexedNumber, b: IndexedNumber): Sum {
  return { sign, values: [a.value, b.value], numbers: [a, b] };
}

function signOf(value: number, a: number, b: number): Sum['sign'] | undefined {
  if (a + b === value) return '+';
  return Math.abs(a - b) === value ? '−' : undefined;
}

function dayAfter(day: string): string {
  if (day === '') return 'never';
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
