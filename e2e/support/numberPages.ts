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
  const holds = (id: string, text: string) => html.get(id)?.includes(text) ?? false;
  const kinds: Readonly<Record<string, (row: Row) => boolean>> = {
    longest: () => true,
    plain: ({ id }) => !holds(id, '<section'),
    unknown: ({ value }) => value === null,
    rounded: ({ precision }) => precision === 'about',
    derived: ({ formula }) => formula !== '',
    range: ({ low }) => low !== null,
    ordinal: ({ metric }) => metric.includes('ordinal'),
    replacing: ({ supersedes }) => supersedes !== '',
    replaced: ({ id }) => superseded.has(id),
    conflicting: ({ id }) => (html.get(id)?.match(/class="question"/g)?.length ?? 0) > 1,
    read: ({ id }) => holds(id, 'class="number-readings"'),
    differing: ({ id }) => holds(id, 'class="number-differences"'),
    related: ({ id }) => holds(id, 'data-more="relations"'),
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
