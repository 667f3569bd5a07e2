import { type CheerioAPI, load } from 'cheerio';
import { TESTED_LOCALE } from '../../support/locale';
import { fileOfPage, readHtml } from '../../support/pages';

const parsed = new Map<string, CheerioAPI>();

function parse(key: string, read: () => string): CheerioAPI {
  const known = parsed.get(key) ?? load(read());
  parsed.set(key, known);
  return known;
}

/** @returns a page of a built site by its path, parsed once a run; do not change it */
export function page(path: string, site = 'out'): CheerioAPI {
  return parse(`${site}${fileOfPage(path)}`, () => readHtml(path, site));
}

/** @returns the head of a page alone: the pages of all languages would not fit into memory */
export function head(path: string, site = 'out'): CheerioAPI {
  return parse(`${site}${fileOfPage(path)} head`, () => readHtml(path, site).split('</head>')[0] ?? '');
}

/** @returns the address at which a built site states that it is published, with its trailing slash */
export const rootOf = (site = 'out') =>
  head(`/${TESTED_LOCALE}/`, site)('link[rel="canonical"]').attr('href')?.slice(0, -`${TESTED_LOCALE}/`.length) ?? '';
