import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { fileHeaders, type Headers } from '@/lib/site/headers';
import { buildNextExport } from './nextExport';

export type VariantId = 'story' | 'plain' | 'next' | 'still';

/** One way to publish the same text. */
export interface Variant {
  readonly id: VariantId;
  readonly root: string;
  readonly path: string;
  readonly headers: (file: string) => Headers;
}

export interface VariantOptions {
  readonly out: string;
  /** Address of the story, with slashes: `/en/`. */
  readonly page: string;
  /** What the control for the frame budget goes without, as CSS selectors. */
  readonly without: readonly string[];
  readonly cache: string;
}

/** Writes the pages that the story is compared with. */
export function prepareVariants({ out, page, without, cache }: VariantOptions): Variant[] {
  const html = readFileSync(join(out, page, 'index.html'), 'utf8');
  const inSite = { path: page, headers: fileHeaders };
  return [
    { id: 'story', root: out, ...inSite },
    { id: 'plain', root: siteWith(join(cache, 'plain'), out, page, bareHtml(html)), ...inSite },
    { id: 'next', root: buildNextExport(html, cache), path: '/', headers: headersForNext },
    { id: 'still', root: siteWith(join(cache, 'still'), out, page, withoutElements(html, without)), ...inSite },
  ];
}

/** The page as HTML alone: no script, no style, no font. */
export function bareHtml(html: string): string {
  const $ = load(html);
  $('script, style, link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"]').remove();
  return $.html();
}

/** The page without its map and its canvas. */
export function withoutElements(html: string, selectors: readonly string[]): string {
  const $ = load(html);
  $(selectors.join(', ')).remove();
  return $.html();
}

/** A copy of the site in which one page is another; the other pages are left out. */
function siteWith(folder: string, out: string, page: string, html: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(out, folder, {
    recursive: true,
    filter: (file) => statSync(file).isDirectory() || !/\.(html|pdf|zip)$/.test(file),
  });
  const target = join(folder, page, 'index.html');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  return folder;
}

/** Next's own pages start with inline scripts, which our policy would stop. */
function headersForNext(file: string): Headers {
  const { 'Content-Security-Policy': _, ...headers } = fileHeaders(file);
  return headers;
}
