/**
 * Returns the number of significant digits of a value without trailing zeros, at most five: 3 for 63,100. The more
 * digits, the less likely a coincidence.
 */
export function countSignificantDigits(value: number): number {
  return Math.min(5, String(value).replace(/\D/g, '').replace(/0+$/, '').length);
}
