/** A number with its unit. Quantities of different units are never added. */
export interface Quantity {
  readonly value: number;
  /** An id of `units.csv`. */
  readonly unit: string;
}

export function quantity(value: number, unit: string): Quantity {
  return { value, unit };
}

/** @throws Error when the units differ. */
export function add(a: Quantity, b: Quantity): Quantity {
  refuseOtherUnit(a, b);
  return { value: a.value + b.value, unit: a.unit };
}

/** @throws Error when the units differ. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  refuseOtherUnit(a, b);
  return { value: a.value - b.value, unit: a.unit };
}

function refuseOtherUnit(a: Quantity, b: Quantity): void {
  if (a.unit !== b.unit)
    throw new Error(`${a.unit} and ${b.unit} are different things and are never added or subtracted.`);
}
