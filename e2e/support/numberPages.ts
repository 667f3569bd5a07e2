import { readFileSync, statSync } from 'node:fs';
import { load } from 'cheerio';
import { inTurn } from './locale';
import { html } from './pages';

interface Row {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly precision: string;
  readonly formula: string;
  readonly supersedes: string;
  readonly metric: string;
}

/** One page of a number for each way in which such pages differ, found in the built site: the longest of its kind. The languages in turn. */
export function numberPages(): readonly (readonly [kind: string, path: string])[] {
  const rows: Row[] = JSON.parse(readFileSync('out/data/observations.json', 'utf8'));
  const superseded = new Set(rows.map(({ supersedes }) => supersedes));
  const longestFirst = rows.toSorted((a, b) => statSync(file(b.id)).size - statSync(file(a.id)).size);
  const count = (id: string, selector: string) => load(html(`/en/numbers/${id}/`))(selector).length;
  const kinds: Readonly<Record<string, (row: Row) => boolean>> = {
    longest: () => true,
    plain: (row) => row === longestFirst.at(-1),
    unknown: ({ value }) => value === null,
    rounded: ({ precision }) => precision === 'about',
    derived: ({ formula }) => formula !== '',
    range: ({ low }) => low !== null,
    ordinal: ({ metric }) => metric.includes('ordinal'),
    replacing: ({ supersedes }) => supersedes !== '',
    replaced: ({ id }) => superseded.has(id),
    conflicting: ({ id }) => count(id, '.question') > 1,
    read: ({ id }) => count(id, '.number-readings') > 0,
    differing: ({ id }) => count(id, '.number-differences') > 0,
    related: ({ id }) => count(id, '[data-more="relations"]') > 0,
  };
  const pages = new Map<string, string[]>();
  for (const [kind, fits] of Object.entries(kinds)) {
    const longest = longestFirst.find(fits);
    if (!longest) throw new Error(`The built site has no page of a number that is ${kind}.`);
    // One page may be the longest of several kinds.
    pages.set(longest.id, [...(pages.get(longest.id) ?? []), kind]);
  }
  return [...pages].map(([id, kinds], i) => [kinds.join(', '), `/${inTurn(i)}/numbers/${id}/`]);
}

function file(id: string): string {
  return `out/en/numbers/${id}/index.html`;
}
