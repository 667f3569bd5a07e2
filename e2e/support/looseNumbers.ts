import type { CheerioAPI } from 'cheerio';

/** What traces a number that stands in it, at any depth. */
const TRACES = [
  'data-observation',
  'data-derived',
  'data-incident',
  'data-tally',
  'data-scale',
  'data-verbatim',
  'data-ui',
];
const NEVER_SHOWN = ['script', 'style', 'noscript', 'template'];

/** Digits in a page's text that nothing traces: each run of text that has any, after the name of its element. */
export function looseNumbers($: CheerioAPI): readonly string[] {
  const loose: string[] = [];
  const visit = (nodes: ReturnType<CheerioAPI>[0]['childNodes'], parent: string) => {
    for (const node of nodes) {
      if ('data' in node && node.type === 'text' && /\p{N}/u.test(node.data))
        loose.push(`<${parent}> ${node.data.trim().slice(0, 80)}`);
      if (!('name' in node && 'attribs' in node) || node.name === 'time' || NEVER_SHOWN.includes(node.name)) continue;
      if (!TRACES.some((trace) => trace in node.attribs)) visit(node.childNodes, node.name);
    }
  };
  visit($('body').toArray(), 'html');
  return loose;
}
