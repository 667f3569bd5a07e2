/** Numbers as they are printed, in the order of a text: thousands and decimals belong to them. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** @returns the numbers of what is shown that what is drawn lacks, each as often as it is missing */
export function lostNumbers(shown: readonly string[], drawn: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const number of drawn) left.set(number, (left.get(number) ?? 0) + 1);
  return shown.filter((number) => {
    const count = left.get(number) ?? 0;
    left.set(number, count - 1);
    return count <= 0;
  });
}
