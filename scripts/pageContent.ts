import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { BASE_PATH } from '@/lib/site/baseUrl';

/** Paths of a page's sheets below the site's root. */
export function sheetsOf(file: string): readonly string[] {
  return sheetsIn(load(readFileSync(file, 'utf8')));
}

/** All that a picture of a page depends on: its words and its style. Names of other files hold the hash of what is in them. */
export function pageContent(out: string, path: string): string {
  const $ = load(readFileSync(`${out}${path}index.html`, 'utf8'));
  $('script').remove();
  return [
    $('html').attr('lang'),
    $.html('head > title, html > body'),
    ...sheetsIn($).map((sheet) => readFileSync(`${out}${sheet}`, 'utf8')),
  ].join('\n');
}

/** The same of a page that is parsed. */
function sheetsIn($: CheerioAPI): readonly string[] {
  return $('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => attribs.href?.slice(BASE_PATH.length) ?? '');
}
