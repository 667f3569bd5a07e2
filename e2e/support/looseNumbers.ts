import type { CheerioAPI } from 'cheerio';

/** Elements that trace all numbers in them, or that are never shown. */
const TRACED = [
  '[data-observation]',
  '[data-derived]',
  '[data-incident]',
  '[data-tally]',
  '[data-scale]',
  'time',
  '[data-verbatim]',
  '[data-ui]',
  'script',
  'style',
  'noscript',
  'template',
].join();

/** @returns the text runs of a page with digits that trace no fact, each after the name of its element */
export function looseNumbers($: CheerioAPI): readonly string[] {
  const traced = new Set<unknown>($(TRACED).toArray());
  const loose: string[] = [];
  // Parents come before their children.
  for (const element of $.root().find('body, body *').toArray()) {
    if (traced.has(element.parent)) traced.add(element);
    if (traced.has(element)) continue;
    for (const child of element.childNodes)
      if (child.nodeType === 3 && /\p{N}/u.test(child.data))
        loose.push(`<${element.name}> ${child.data.trim().slice(0, 80)}`);
  }
  return loose;
}
