import { group } from 'd3';
import { factBase } from './facts';
import { groupBySourcePage, type SourcePage } from './groupBySourcePage';

/** A publisher with its cited pages, and the number of its other pages on incidents and events. */
export interface Outlet {
  readonly id: string;
  /** Name of the outlet in the language of the page. */
  readonly name: string;
  readonly pages: readonly SourcePage[];
  readonly furtherPages: number;
}

/** Functions that name outlets in one language, and compare two names in its alphabetical order. */
export interface OutletNames {
  readonly compare: (a: string, b: string) => number;
  readonly publisher: (id: string) => string;
  /** Returns the name of a source of incidents or events. @param printed its name in the table of sources */
  readonly source: (printed: string) => string;
}

/** Returns the publishers of reports and statements with their pages, sorted by name. */
export function outlets(names: OutletNames): readonly Outlet[] {
  const { publishers, reports, statements } = factBase();
  const further = furtherPages();
  return publishers.rows
    .map(({ id, name }) => ({
      id,
      name: names.publisher(id),
      pages: groupBySourcePage(
        reports.rows.filter((row) => row.publisher === id),
        statements.rows.filter((row) => row.publisher === id),
      ),
      furtherPages: further.get(name)?.length ?? 0,
    }))
    .toSorted((a, b) => names.compare(a.name, b.name));
}

/** Returns the outlets by the first letter of their name, accents removed. */
export function outletsByLetter(names: OutletNames): ReadonlyMap<string, readonly Outlet[]> {
  return group(outlets(names), ({ name }) => name.normalize('NFD').charAt(0).toUpperCase());
}

/** Returns the outlets that published only pages on incidents and events, sorted by name, with the number of pages. */
export function outletsOfIncidentsAndEvents(
  names: OutletNames,
): readonly { readonly name: string; readonly pages: number }[] {
  const known = new Set(factBase().publishers.rows.map(({ name }) => name));
  return [...furtherPages()]
    .filter(([outlet]) => !known.has(outlet))
    .map(([outlet, [first = outlet, ...others]]) => ({
      name: withoutRemark(names.source(first)),
      pages: others.length + 1,
    }))
    .toSorted((a, b) => names.compare(a.name, b.name));
}

/** Returns the publisher names of all source pages of incidents and events, as their tables print them, by outlet. */
function furtherPages(): ReadonlyMap<string, readonly string[]> {
  const base = factBase();
  const printed = [...base['incident-sources'].rows, ...base['event-sources'].rows].map(({ publisher }) => publisher);
  return group(printed, withoutRemark);
}

/** Removes a remark in brackets after the outlet, such as the agency: `El Día (EFE)`. */
function withoutRemark(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}
