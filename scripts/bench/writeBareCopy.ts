import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants } from 'node:zlib';
import { load } from 'cheerio';
import { compressWithBrotli } from '../compressFiles';

/**
 * Copies the site to `folder` with a single page, the one at `path`, as HTML without script, style and fonts.
 * @param out folder of the built site
 * @param path such as `/en/`
 */
export async function writeBareCopy(out: string, path: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(out, folder, { recursive: true, filter: (file) => !/\.(html|pdf|zip)(\.|$)/.test(file) });
  const page = join(folder, path, 'index.html');
  const html = stripToBareHtml(readFileSync(join(out, path, 'index.html'), 'utf8'));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, html);
  // The server sends the compressed file where there is one.
  writeFileSync(`${page}.br`, await compressWithBrotli(Buffer.from(html), constants.BROTLI_MAX_QUALITY));
}

export function stripToBareHtml(html: string): string {
  const $ = load(html);
  $('script, style, link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"]').remove();
  return $.html();
}
