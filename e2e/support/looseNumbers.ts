import type { CheerioAPI } from 'cheerio';

/** What traces all numbers in it, or is never shown. */
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

/** Digits in a page's text that nothing traces: each run of text that has any, after the name of its element. */
export function looseNumbers($: CheerioAPI): readonly string[] {
  const traced = new Set<unknown>($(TRACED).toArray());
  const loose: string[] = [];
  // Each element comes after the one that it stands in.
  for (const element of $.root().find('body, body *').toArray()) {
    if (traced.has(element.parent)) traced.add(element);
    if (traced.has(element)) continue;
    for (const child of element.childNodes)
      if (child.nodeType === 3 && /\p{N}/u.test(child.data))
        loose.push(`<${element.name}> ${child.data.trim().slice(0, 80)}`);
  }
  return loose;
}
