import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { globSync } from 'tinyglobby';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';

const MEGABYTE = 1_000_000;

/** Writes a size, in megabytes, into every page of a language that tells it (`data-size-of`): it is known only once the pages are. */
export function writeSize(out: string, locale: Locale, of: string, bytes: number): void {
  const place = `[data-size-of="${of}"]`;
  const megabytes = Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10);
  for (const file of globSync(`${out}/${locale}/teach/**/*.html`)) {
    const html = readFileSync(file, 'utf8');
    if (!html.includes('data-size-of')) continue;
    const $ = load(html);
    $(place).text(formatNumber(locale, megabytes)).removeAttr('data-size-of');
    writeFileSync(file, $.html());
  }
}
