import { type CheerioAPI, load } from 'cheerio';
import { html } from '../../support/pages';

const parsed = new Map<string, CheerioAPI>();

/** A page of the built site, by its path; each is parsed once a run. Do not change what it returns. */
export function page(path: string): CheerioAPI {
  const known = parsed.get(path) ?? load(html(path));
  parsed.set(path, known);
  return known;
}
