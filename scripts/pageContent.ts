import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { BASE_PATH } from '@/lib/site/baseUrl';

/** All that a picture of a page depends on: its words and its style. Names of other files hold the hash of what is in them. */
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
