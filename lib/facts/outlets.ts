import { group } from 'd3';
import { factBase } from './facts';
import { type SourcePage, sourcePages } from './sourcePages';

/** A publisher, the pages of it that were read, and how many more it gave on incidents and events. */
export interface Outlet {
  readonly id: string;
  /** In the language of the list. */
  readonly name: string;
  readonly pages: readonly SourcePage[];
  readonly furtherPages: number;
}

/** What outlets are called in a language, and which of two names comes first in it. */
export interface OutletNames {
  readonly compare: (a: string, b: string) => number;
  readonly publisher: (id: string) => string;
  /** @param printed as the tables of pages on incidents and events name it */
  readonly source: (printed: string) => string;
}

/** Publishers of reports and statements, by name. */
export function outlets(names: OutletNames): readonly Outlet[] {
  const { publishers, reports, statements } = factBase();
  const further = furtherPages();
  return publishers.rows
    .map(({ id, name }) => ({
      id,
      name: names.publisher(id),
      pages: sourcePages(
        reports.rows.filter((row) => row.publisher === id),
        statements.rows.filter((row) => row.publisher === id),
      ),
      furtherPages: further.get(name)?.length ?? 0,
    }))
    .toSorted((a, b) => names.compare(a.name, b.name));
}

/** Outlets under the first letter of their name, accents aside. */
export function outletsByLetter(names: OutletNames): ReadonlyMap<string, readonly Outlet[]> {
  return group(outlets(names), ({ name }) => name.normalize('NFD').charAt(0).toUpperCase());
}

/** Outlets that gave pages on incidents and events alone, by name, with how many. */
export function furtherOutlets(names: OutletNames): readonly { readonly name: string; readonly pages: number }[] {
  const known = new Set(factBase().publishers.rows.map(({ name }) => name));
  return [...furtherPages()]
    .filter(([outlet]) => !known.has(outlet))
    .map(([outlet, [first = outlet, ...others]]) => ({
      name: withoutRemark(names.source(first)),
      pages: others.length + 1,
    }))
    .toSorted((a, b) => names.compare(a.name, b.name));
}

/** Names of pages on incidents and events, as their tables print them, by outlet. */
function furtherPages(): ReadonlyMap<string, readonly string[]> {
  const base = factBase();
  const printed = [...base['incident-sources'].rows, ...base['event-sources'].rows].map(({ publisher }) => publisher);
  return group(printed, withoutRemark);
}

/** The agency whose text it is, or another remark, stands in brackets behind the outlet: `El Día (EFE)`. */
function withoutRemark(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}
