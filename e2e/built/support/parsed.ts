import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';

const parsed = new Map<string, CheerioAPI>();

/** A page of a built site, by its path; each is parsed once a run. Do not change what it returns. */
export function page(path: string, site = 'out'): CheerioAPI {
  const file = `${site}${path.endsWith('/') ? `${path}index.html` : path}`;
  const known = parsed.get(file) ?? load(readFileSync(file, 'utf8'));
  parsed.set(file, known);
  return known;
}

/** The address that a built site says it is published at, with its last slash. */
export const rootOf = (site = 'out') =>
  page('/en/', site)('link[rel="canonical"]').attr('href')?.replace(/en\/$/, '') ?? '';
