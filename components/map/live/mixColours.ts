/**
 * Mixes two colours, each `#RRGGBB`.
 * @param share share of the second colour, 0 to 1
 */
export function mixColours(first: string, second: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
