import { load } from 'cheerio';
import { type Copy, localAddress, ROOT } from './localAddress';
import { localPage } from './localPage';

/** Wraps a file that elements fetch in a script that provides it (`components/elements/local/fetch.ts`). */
export function wrapAsScript(place: string, text: string): string {
  return `(globalThis.copiedFiles??={})[${JSON.stringify(place)}]=${JSON.stringify(text)}\n`;
}

/**
 * Extracts the part of a page that other pages show: scope and cards from the page of a count, the table from a
 * figure's page.
 */
export function sharedPart(html: string, settings: Omit<Parameters<typeof localPage>[1], 'place'>): string | undefined {
  const part = load(html)('[data-count-name], [data-count-row], [data-number-card], .figure-table[open]');
  if (part.length === 0) return undefined;
  return load(localPage(load(html).html(part), { ...settings, place: ROOT }))('body').html() ?? undefined;
}

/** Rewrites the addresses of the site in a JSON file so that they work from any page of the copy. */
export function localJson(text: string, copy: Copy): string {
  return text.replace(/"(\/[^"\\]*)"/g, (all, address: string) => {
    const local = localAddress(address, ROOT, copy);
    return local ? JSON.stringify(local.href) : all;
  });
}
