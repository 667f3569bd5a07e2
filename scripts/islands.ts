import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'cheerio';
import { sum } from 'd3';
import { globSync } from 'tinyglobby';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { namedFiles } from './namedFiles';

/** Chunks of the runtime that pages with an island lead to, by name: in the page, or in a chunk that it leads to. */
export function runtimeFiles(out: string, pages: readonly string[]): ReadonlySet<string> {
  return namedFiles(pages, globSync([`${out}/_next/static/**/*.js`]));
}

/**
 * Copies of MapLibre's whole distribution: Turbopack puts all of it beside the worker, which alone is asked for by its
 * address (vercel/next.js does so for any module that makes addresses of its own).
 */
export function strayFiles(out: string): readonly string[] {
  return globSync([`${out}/_next/static/media/maplibre-gl*.{mjs,css}`]).filter(
    (file) => !basename(file).startsWith('maplibre-gl-worker.'),
  );
}

/** What a page with an island costs, in words: its HTML and the scripts that it asks for at once, as the build compressed them. */
export function islandCost(out: string, file: string): string {
  const scripts = load(readFileSync(file, 'utf8'))('script[src]:not([nomodule])')
    .toArray()
    .map(({ attribs }) => `${out}${attribs.src?.slice(BASE_PATH.length)}`);
  const weigh = (files: readonly string[]) => sum(files, (each) => statSync(`${each}.br`).size).toLocaleString('en-GB');
  return `${file.slice(out.length)}: ${weigh([file])} bytes of HTML, ${weigh(scripts)} bytes of script (brotli).`;
}
