import type { Unit } from '@/content/data/units';

/** A number that knows its unit. Quantities of different units cannot be added: `tsc` refuses, and so does the code. */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

export function quantity<U extends Unit>(value: number, unit: U): Quantity<U> {
  return { value, unit };
}

/** @throws Error when the units differ (for ids that come from MDX or an address, where types cannot look). */
export function add<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  refuseOtherUnit(a, b);
  return { value: a.value + b.value, unit: a.unit };
}

/** @throws Error when the units differ. */
export function subtract<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  refuseOtherUnit(a, b);
  return { value: a.value - b.value, unit: a.unit };
}

function refuseOtherUnit(a: Quantity, b: Quantity): void {
  if (a.unit !== b.unit)
    throw new Error(`${a.unit} and ${b.unit} are different things and are never added or subtracted.`);
}
