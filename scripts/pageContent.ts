import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { BASE_PATH } from '@/lib/site/baseUrl';

/**
 * @returns everything on which a picture of a page depends: its HTML and styles. Names of other files contain their
 * hashes
 */
export function pageContent(out: string, path: string): string {
  const $ = load(readFileSync(`${out}${path}index.html`, 'utf8'));
  $('script').remove();
  const sheets = $('link[rel="stylesheet"]').toArray();
  return [
    $('html').attr('lang'),
    $.html('head > title, html > body'),
    ...sheets.map(({ attribs }) => readFileSync(`${out}${attribs.href?.slice(BASE_PATH.length)}`, 'utf8')),
  ].join('\n');
}
