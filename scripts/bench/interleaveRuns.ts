/**
 * Measures pages alternately, one run of each in turn: the speed of a machine changes within minutes, and so it slows
 * all pages alike.
 */
export async function interleaveRuns<Page extends string, Figures>(
  urls: Readonly<Record<Page, string>>,
  runs: number,
  measure: (url: string) => Promise<Figures>,
): Promise<Record<Page, Figures[]>> {
  const pages = Object.keys(urls) as Page[];
  const measured = Object.fromEntries(pages.map((page) => [page, []])) as unknown as Record<Page, Figures[]>;
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) measured[page].push(await measure(urls[page]));
  }
  return measured;
}
