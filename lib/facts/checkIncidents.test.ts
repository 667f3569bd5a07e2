import { describe, expect, it } from 'vitest';
import { parseFactSource } from './factBase';
import { mayBePlotted } from './incidents';
import {
  addRowLike,
  changeCells,
  errorsAfterEdit,
  positionOfRow,
  type RowCells,
  removeRows,
  VALID_FACT_SOURCE,
} from './support/factEdits';

const ROWS = 'incidents';
const PAGES = 'incident-sources';
/** A rescue at a town, an incident with disagreeing counts, and one of a sea area. */
const NADOR = '2019-03-18-nador';
const MELILLA = '2022-06-24-melilla';
const SEAS = '2021-07-10-navy';
const PAGE = 's-2019-03-18-nador-bladi-net';
/** A fence attempt with a radius of two and a half kilometres; no other incident is at the same point. */
const FENCE = '2021-05-20-melilla';

describe('reports one error for one wrong cell of an incident', () => {
  it.each<[name: string, id: string, cells: RowCells, ...words: string[]]>([
    ['unknown kind', NADOR, { kind: 'flight' }, 'kind is "flight", expected one of "rescue", "interception"'],
    ['unknown precision of a date', NADOR, { date_precision: 'week' }, 'date_precision is "week", expected one of'],
    ['unknown precision of a place', NADOR, { geo_precision: 'pin' }, 'geo_precision is "pin", expected one of'],
    ['unknown way of locating', NADOR, { located: 'guess' }, 'located is "guess", expected one of'],
    ['neither checked nor not', NADOR, { checked: 'yes' }, 'checked is "yes", expected one of "checked", "unchecked"'],
    ['no date', NADOR, { date: '', date_end: '' }, 'date is "", expected something, not an empty cell'],
    ['malformed date', NADOR, { date: '18/3/2019' }, 'date is "18/3/2019", expected a date as YYYY, YYYY-MM or'],
    ['impossible date', NADOR, { date: '2019-02-30' }, '2019-02-30 is not a date of the calendar'],
    ['impossible end', NADOR, { date_end: '2019-03-32' }, '2019-03-32 is not a day of the calendar'],
    ['end before start', NADOR, { date_end: '2019-03-17' }, 'it ends on 2019-03-17, before it starts on 2019-03-18'],
    [
      'a month declared as a day',
      NADOR,
      { date: '2019-03' },
      'the date is 2019-03 and exact to the day; expected YYYY-MM-DD',
    ],
    [
      'a day declared as a month',
      NADOR,
      { date_precision: 'month' },
      'the date is 2019-03-18 and exact to the month; expected YYYY-MM',
    ],
    ['half a person', NADOR, { people: '53.5' }, 'people is "53.5", expected a whole number'],
    ['comma in a number', NADOR, { people: '1,053' }, 'people is "1,053", expected a whole number'],
    ['least above the value', NADOR, { people_min: '54' }, 'people_min 54 is above people 53'],
    ['value above the most', NADOR, { dead_max: '2' }, 'dead 3 is above dead_max 2'],
    ['a value between other ends', NADOR, { people_max: '60' }, 'people is 53, and its least or its most is another;'],
    ['least above the most', MELILLA, { missing: '', missing_min: '78' }, 'missing_min 78 is above missing_max 77'],
    ['too far west', MELILLA, { lng: '-34.1', place_id: '' }, 'lng -34.1 is outside the map, -34 to 14'],
    ['too far east', MELILLA, { lng: '14.1', place_id: '' }, 'lng 14.1 is outside the map, -34 to 14'],
    ['too far north', MELILLA, { lat: '46.1', place_id: '' }, 'lat 46.1 is outside the map, 15 to 46'],
    ['too far south', MELILLA, { lat: '14.9', place_id: '' }, 'lat 14.9 is outside the map, 15 to 46'],
    [
      'a fence at sea',
      FENCE,
      { lng: '-2.868' },
      'its point is 5.1 km out at sea, more than its radius_km 2.5; a fence is on land',
    ],
    ['no number of degrees', NADOR, { lat: '35° N' }, 'lat is "35° N", expected a number of degrees'],
    [
      'one digit of a coordinate',
      NADOR,
      { lat: '35.268' },
      'its point is 11 km from place "nador"; expected the point',
    ],
    [
      'a point unlike that of the same place',
      '2021-09-24-melilla',
      { lat: '35.379' },
      'at the same place; expected the same point',
    ],
    ['another date than its id', NADOR, { date: '2019-03-19' }, 'its date is 2019-03-19, which contradicts its id'],
    ['mappable without a point', NADOR, { lat: '', lng: '' }, 'it is mappable; expected lat, lng, radius_km and how'],
    ['mappable without a radius', NADOR, { radius_km: '' }, 'it is mappable; expected lat, lng, radius_km and how'],
    ['mappable, not located', NADOR, { located: '' }, 'it is mappable; expected lat, lng, radius_km and how'],
    ['whole seas given a point', SEAS, { lat: '34', lng: '-7' }, 'it is not mappable, and yet is given a point'],
    ['whole seas given a radius', SEAS, { radius_km: '1200' }, 'it is not mappable, and yet is given a point'],
    ['a sea area declared as mappable', SEAS, { mappable: 'yes' }, 'it is mappable; expected lat, lng, radius_km and'],
    ['unknown place', NADOR, { place_id: 'nadorr' }, 'unknown place "nadorr"; did you mean "nador"?'],
    ['unknown overlap', NADOR, { overlaps: '2021-08-19-nav' }, 'unknown incident "2021-08-19-nav"; did you mean "'],
    ['overlap with itself', NADOR, { overlaps: NADOR }, 'it overlaps with itself'],
    ['overlap on one side', NADOR, { overlaps: SEAS }, `it overlaps with "${SEAS}", which does not list it`],
  ])('%s', (_name, id, cells, ...words) => {
    const errors = errorsAfterEdit(changeCells(ROWS, id, cells));
    // An invalid row is omitted, so its source pages have no incident either.
    const own = errors.filter((error) => error.startsWith(positionOfRow(ROWS, id)));
    expect(own).toHaveLength(1);
    for (const part of words) expect(own[0]).toContain(part);
    if (errors.length > 1) expect(errors.filter((error) => !own.includes(error)).every(isOrphan)).toBe(true);
  });

  it('a duplicate id', () => {
    const errors = errorsAfterEdit(addRowLike(ROWS, NADOR, {}));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`the id "${NADOR}" is already used in line 2`);
  });
});

describe('reports one error for one wrong cell of a source', () => {
  it.each<[name: string, cells: RowCells, ...words: string[]]>([
    [
      'unknown incident',
      { incident: '2019-03-18-nadir' },
      'unknown incident "2019-03-18-nadir"; did you mean "2019-03-',
    ],
    ['no name', { publisher: '' }, 'publisher is "", expected something, not an empty cell'],
    ['another scheme', { url: 'ftp://example.org/a' }, 'url is "ftp://example.org/a", expected an http or https'],
    [
      'script for an address',
      { url: 'javascript:alert(1)' },
      'url is "javascript:alert(1)", expected an http or https',
    ],
    [
      'bare IP address',
      { url: 'http://192.0.2.7/a' },
      'its url is a bare IP address; expected "mirror" in its column mirror',
    ],
    ['impossible date', { published: '2019-13' }, '2019-13 is not a date of the calendar'],
    ['before the incident', { published: '2019-03-17' }, 'it was published on 2019-03-17, before the incident on 2019'],
    [
      'a page that is there already',
      { url: 'https://maghress.com/fr/barlamanefr/102514' },
      'its incident has this url already; expected each page once',
    ],
  ])('%s', (_name, cells, ...words) => {
    const errors = errorsAfterEdit(changeCells(PAGES, PAGE, cells));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.startsWith(positionOfRow(PAGES, PAGE))).toBe(true);
    for (const part of words) expect(errors[0]).toContain(part);
  });

  it('an incident without sources', () => {
    const errors = errorsAfterEdit(removeRows(PAGES, (row) => row.incident === NADOR));
    expect(errors).toEqual([
      `${positionOfRow(ROWS, NADOR)} "${NADOR}": it has no source; expected at least one row of incident-sources.csv`,
    ]);
  });

  it('sources without an incident', () => {
    const errors = errorsAfterEdit(removeRows(ROWS, (row) => row.id === NADOR));
    expect(errors.filter(isOrphan)).toHaveLength(3);
    expect(errors.filter((error) => error.includes('it is not used'))).toHaveLength(1);
  });
});

describe('an incident may', () => {
  it.each<[name: string, id: string, cells: RowCells]>([
    ['give no count', NADOR, { people: '', people_min: '', people_max: '' }],
    ['give only a minimum count', NADOR, { people: '', people_max: '' }],
    ['be dated by month only', NADOR, { date: '2019-03', date_precision: 'month' }],
    ['have no place in places.csv', NADOR, { place_id: '' }],
  ])('%s', (_name, id, cells) => {
    expect(errorsAfterEdit(changeCells(ROWS, id, cells))).toEqual([]);
  });
});

describe('mayBePlotted', () => {
  const incidents = parseFactSource(VALID_FACT_SOURCE).incidents.rows;

  it('excludes incidents of a sea area', () => {
    expect(incidents.filter((row) => row.mappable === 'no' && mayBePlotted(row))).toEqual([]);
  });

  it('excludes unchecked incidents', () => {
    const unchecked = incidents.filter((row) => row.checked === 'unchecked');
    expect(unchecked.map((row) => row.id)).toEqual(['2022-02-15-navy', '2025-09-20-ceuta', '2025-12-hoceima']);
    expect(unchecked.some(mayBePlotted)).toBe(false);
  });

  it('includes every other incident', () => {
    const listed = incidents.filter((row) => row.mappable === 'no' || row.checked === 'unchecked');
    expect(incidents.filter(mayBePlotted).length + listed.length).toBe(incidents.length);
  });
});

function isOrphan(error: string): boolean {
  return error.startsWith(`content/data/${PAGES}.csv:`) && error.includes('unknown incident');
}
