import { type CheerioAPI, load } from 'cheerio';
import { TESTED_LOCALE } from '../../support/locale';
import { fileOfPage, readHtml } from '../../support/pages';

const parsed = new Map<string, CheerioAPI>();

function parse(key: string, read: () => string): CheerioAPI {
  const known = parsed.get(key) ?? load(read());
  parsed.set(key, known);
  return known;
}

/**
 * Returns a page of a built site, parsed once in a test run, so it must not be changed.
 * @param path path of the page, such as `/en/map/`
 * @param site folder of the site
 */
export function parseBuiltPage(path: string, site = 'out'): CheerioAPI {
  return parse(`${site}${fileOfPage(path)}`, () => readHtml(path, site));
}

/**
 * Returns only the head of a page, parsed, because the whole pages of all languages would not fit into memory.
 * @param path path of the page, such as `/en/map/`
 * @param site folder of the site
 */
export function parseBuiltHead(path: string, site = 'out'): CheerioAPI {
  return parse(`${site}${fileOfPage(path)} head`, () => readHtml(path, site).split('</head>')[0] ?? '');
}

/** Returns the address at which a built site states that it is published, with a slash at the end. */
export const publishedRootOf = (site = 'out') =>
  parseBuiltHead(
    `/${TESTED_LOCALE}/`,
    site,
  )('link[rel="canonical"]')
    .attr('href')
    ?.slice(0, -`${TESTED_LOCALE}/`.length) ?? '';
