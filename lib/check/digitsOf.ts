/** Digits before zeros, at most five: 3 of 63,100. The more there are, the rarer is the same value by chance. */
export function digitsOf(value: number): number {
  return Math.min(5, String(value).replace(/\D/g, '').replace(/0+$/, '').length);
}
