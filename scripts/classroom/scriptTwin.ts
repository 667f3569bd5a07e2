import { load } from 'cheerio';
import { type Copy, localAddress, ROOT } from './localAddress';
import { localPage } from './localPage';

/** A file that elements ask for, as a script that hands it over (`components/elements/local/fetch.ts`). */
export function scriptTwin(place: string, text: string): string {
  return `(globalThis.copiedFiles??={})[${JSON.stringify(place)}]=${JSON.stringify(text)}\n`;
}

/** Of the page of a count its scope and its cards, of a figure's page its table: all that other pages show of them. */
export function sharedPart(html: string, settings: Omit<Parameters<typeof localPage>[1], 'place'>): string | undefined {
  const part = load(html)('[data-count-name], [data-count-row], [data-number-card], .figure-table[open]');
  if (part.length === 0) return undefined;
  return load(localPage(load(html).html(part), { ...settings, place: ROOT }))('body').html() ?? undefined;
}

/** Addresses of the site in a file of data, as they are from wherever it is read. */
export function localJson(text: string, copy: Copy): string {
  return text.replace(/"(\/[^"\\]*)"/g, (all, address: string) => {
    const local = localAddress(address, ROOT, copy);
    return local ? JSON.stringify(local.href) : all;
  });
}
