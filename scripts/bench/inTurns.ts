/**
 * Visits pages that are compared in turns, one run of each, then the next: whatever else the machine does slows all of
 * them alike.
 * @returns what was measured of each page, run by run
 */
export async function inTurns<Figures>(
  urls: readonly string[],
  runs: number,
  measure: (url: string) => Promise<Figures>,
): Promise<Figures[][]> {
  const taken: Figures[][] = urls.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [i, url] of urls.entries()) taken[i]?.push(await measure(url));
  }
  return taken;
}
