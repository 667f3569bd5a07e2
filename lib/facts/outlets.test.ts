import { describe, expect, it } from 'vitest';
import { outletNames } from '@/lib/text/names';
import { bulletinsByReporter } from './bulletinsByReporter';
import { factBase } from './facts';
import { outlets, outletsByLetter, outletsOfIncidentsAndEvents } from './outlets';

const names = outletNames('en');
const { reports, statements, ...base } = factBase();
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe('the sources', () => {
  it('list each report once under its bulletin', () => {
    const listed = bulletinsByReporter()
      .flatMap((group) => group.bulletins)
      .flatMap((bulletin) => bulletin.outlets.flatMap(({ pages }) => pages.flatMap((page) => page.reports)));
    expect(ids(listed)).toEqual(ids(reports.rows));
  });

  it('list each report and statement once under its publisher', () => {
    const pages = outlets(names).flatMap((outlet) => outlet.pages);
    expect(ids(pages.flatMap((page) => page.reports))).toEqual(ids(reports.rows));
    expect(ids(pages.flatMap((page) => page.statements))).toEqual(ids(statements.rows));
  });

  it('count each page on incidents and events once', () => {
    const counts = [
      ...outlets(names).map(({ furtherPages }) => furtherPages),
      ...outletsOfIncidentsAndEvents(names).map(({ pages }) => pages),
    ];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      base['incident-sources'].rows.length + base['event-sources'].rows.length,
    );
  });

  it('are grouped under a letter without accents', () => {
    expect([...outletsByLetter(names).keys()].filter((letter) => !/^[A-Z]$/.test(letter))).toEqual([]);
  });
});
