import { group, rollup } from 'd3';
import { factBase } from './facts';
import type { Publisher } from './schema';
import { type SourcePage, sourcePages } from './sourcePages';

/** A publisher, the pages of it that were read, and how many more it gave on incidents and events. */
export interface Outlet {
  readonly publisher: Publisher;
  readonly pages: readonly SourcePage[];
  readonly furtherPages: number;
}

/** Compares names in the alphabet of a language. */
type CompareNames = (a: string, b: string) => number;

/** Publishers of reports and statements, by name. */
export function outlets(compare: CompareNames): readonly Outlet[] {
  const { publishers, reports, statements } = factBase();
  const further = furtherPages();
  return publishers.rows
    .map((publisher) => ({
      publisher,
      pages: sourcePages(
        reports.rows.filter((row) => row.publisher === publisher.id),
        statements.rows.filter((row) => row.publisher === publisher.id),
      ),
      furtherPages: further.get(publisher.name) ?? 0,
    }))
    .toSorted((a, b) => compare(a.publisher.name, b.publisher.name));
}

/** Outlets under the first letter of their name, accents aside. */
export function outletsByLetter(compare: CompareNames): ReadonlyMap<string, readonly Outlet[]> {
  return group(outlets(compare), ({ publisher }) => publisher.name.normalize('NFD').charAt(0).toUpperCase());
}

/** Outlets that gave pages on incidents and events alone, by name, with how many. */
export function furtherOutlets(compare: CompareNames): readonly { readonly name: string; readonly pages: number }[] {
  const known = new Set(factBase().publishers.rows.map(({ name }) => name));
  return [...furtherPages()]
    .filter(([name]) => !known.has(name))
    .map(([name, pages]) => ({ name, pages }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Pages on incidents and events by outlet. Their tables name the agency in brackets behind the outlet: `El Día (EFE)`. */
function furtherPages(): ReadonlyMap<string, number> {
  const base = factBase();
  return rollup(
    [...base['incident-sources'].rows, ...base['event-sources'].rows],
    (rows) => rows.length,
    ({ publisher }) => publisher.replace(/ \(.*\)$/, ''),
  );
}
