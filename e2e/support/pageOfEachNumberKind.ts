import { readFileSync, statSync } from 'node:fs';
import { load } from 'cheerio';
import { formatCountId } from '@/lib/facts/formatCountId';
import { rotatingLocale } from './locale';
import { readHtml } from './pages';

interface Row {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly precision: string;
  readonly formula: string;
  readonly supersedes: string;
  readonly metric: string;
  readonly place: string;
}

/**
 * Returns one page of a count for each kind of number, such as derived or unknown: the longest page with such a number.
 * The languages rotate.
 */
export function pageOfEachNumberKind(): readonly (readonly [kind: string, path: string])[] {
  const rows: Row[] = JSON.parse(readFileSync('out/data/observations.json', 'utf8'));
  const superseded = new Set(rows.map(({ supersedes }) => supersedes));
  const longestFirst = rows.toSorted((a, b) => statSync(file(b)).size - statSync(file(a)).size);
  const has = (row: Row, selector: string) => load(readHtml(`/en/numbers/${formatCountId(row)}/`))(selector).length > 0;
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
    conflicting: (row) => has(row, '.question'),
    read: (row) => has(row, `[id="${row.id}"] .number-readings`),
    differing: (row) => has(row, `[id="${row.id}"] .number-differences`),
    related: (row) => has(row, '[data-more="relations"]'),
  };
  const pages = new Map<string, string[]>();
  for (const [kind, fits] of Object.entries(kinds)) {
    const longest = longestFirst.find(fits);
    if (!longest) throw new Error(`The built site has no number that is ${kind}.`);
    // One page may have several kinds.
    pages.set(formatCountId(longest), [...(pages.get(formatCountId(longest)) ?? []), kind]);
  }
  return [...pages].map(([count, kinds], i) => [kinds.join(', '), `/${rotatingLocale(i)}/numbers/${count}/`]);
}

function file(row: Row): string {
  return `out/en/numbers/${formatCountId(row)}/index.html`;
}
