import { readFileSync, statSync } from 'node:fs';

interface Row {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly precision: string;
  readonly formula: string;
  readonly supersedes: string;
  readonly metric: string;
}

/** One page of a number for each way in which such pages differ, found in the built site: the longest of its kind. */
export function numberPages(): readonly (readonly [kind: string, path: string])[] {
  const rows: Row[] = JSON.parse(readFileSync('out/data/observations.json', 'utf8'));
  const superseded = new Set(rows.map(({ supersedes }) => supersedes));
  const html = new Map(rows.map(({ id }) => [id, readFileSync(file(id), 'utf8')]));
  const count = (id: string, markup: RegExp) => html.get(id)?.match(markup)?.length ?? 0;
  const kinds: Readonly<Record<string, (row: Row) => boolean>> = {
    longest: () => true,
    // Every page says how to cite it.
    plain: ({ id }) => count(id, /<section(?![^>]*cite-block)/g) === 0,
    unknown: ({ value }) => value === null,
    rounded: ({ precision }) => precision === 'about',
    derived: ({ formula }) => formula !== '',
    range: ({ low }) => low !== null,
    ordinal: ({ metric }) => metric.includes('ordinal'),
    replacing: ({ supersedes }) => supersedes !== '',
    replaced: ({ id }) => superseded.has(id),
    conflicting: ({ id }) => count(id, /class="?question["> ]/g) > 1,
    read: ({ id }) => count(id, /class="?number-readings\b/g) > 0,
    differing: ({ id }) => count(id, /class="?number-differences\b/g) > 0,
    related: ({ id }) => count(id, /data-more="?relations/g) > 0,
  };
  const pages = new Map<string, string[]>();
  for (const [kind, fits] of Object.entries(kinds)) {
    const longest = rows.filter(fits).sort((a, b) => statSync(file(b.id)).size - statSync(file(a.id)).size)[0];
    if (!longest) throw new Error(`The built site has no page of a number that is ${kind}.`);
    // One page may be the longest of several kinds.
    pages.set(longest.id, [...(pages.get(longest.id) ?? []), kind]);
  }
  return [...pages].map(([id, kinds]) => [kinds.join(', '), `/en/numbers/${id}/`]);
}

function file(id: string): string {
  return `out/en/numbers/${id}/index.html`;
}
