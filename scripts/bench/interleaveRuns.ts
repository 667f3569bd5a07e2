/**
 * Measures pages that are compared alternately, one run of each and then the next, because the pace of a machine changes
 * within minutes: whatever slows it slows all of them alike.
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
