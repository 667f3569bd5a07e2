import { type CheerioAPI, load } from 'cheerio';
import { LOCALE } from '../../support/locale';
import { fileOf, html } from '../../support/pages';

const parsed = new Map<string, CheerioAPI>();

function parse(key: string, read: () => string): CheerioAPI {
  const known = parsed.get(key) ?? load(read());
  parsed.set(key, known);
  return known;
}

/** A page of a built site, by its path; each is parsed once a run. Do not change what it returns. */
export function page(path: string, site = 'out'): CheerioAPI {
  return parse(`${site}${fileOf(path)}`, () => html(path, site));
}

/** The head of a page alone: the pages of all languages would not fit into memory. */
export function head(path: string, site = 'out'): CheerioAPI {
  return parse(`${site}${fileOf(path)} head`, () => html(path, site).split('</head>')[0] ?? '');
}

/** The address that a built site says it is published at, with its last slash. */
export const rootOf = (site = 'out') =>
  head(`/${LOCALE}/`, site)('link[rel="canonical"]').attr('href')?.slice(0, -`${LOCALE}/`.length) ?? '';
