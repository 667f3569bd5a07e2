import type { CheerioAPI } from 'cheerio';

/** Selector of the HTML elements in which every number is traced or is not a fact, or which are never shown. */
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

/**
 * Finds numbers of a page that trace no fact.
 * @returns the texts that contain them, each after the name of its element
 */
export function findUnsourcedNumbers($: CheerioAPI): readonly string[] {
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
