import { readFileSync, statSync } from 'node:fs';
import { load } from 'cheerio';
import { sum } from 'd3';
import { BASE_PATH } from '@/lib/site/baseUrl';

/** What a page with an island costs, in words: its HTML and the scripts that it asks for at once, as the build compressed them. */
export function islandCost(out: string, file: string): string {
  const scripts = load(readFileSync(file, 'utf8'))('script[src]:not([nomodule])')
    .toArray()
    .map(({ attribs }) => `${out}${attribs.src?.slice(BASE_PATH.length)}`);
  const weigh = (files: readonly string[]) => sum(files, (each) => statSync(`${each}.br`).size).toLocaleString('en-GB');
  return `${file.slice(out.length)}: ${weigh([file])} bytes of HTML, ${weigh(scripts)} bytes of script (brotli).`;
}
