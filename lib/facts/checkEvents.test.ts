import { expect, it } from 'vitest';
import { changeCells, errorsAfterEdit, type RowCells } from './support/factEdits';

const MEETING = 'meeting-2023-06-02';
const PAGE = 's-first-deaths-1988-11-01-euro-weekly-news';

type Table = 'events' | 'event-sources';

it.each<[name: string, table: Table, id: string, cells: RowCells, words: string]>([
  ['place', 'events', MEETING, { places: 'madrit' }, 'unknown place "madrit"; did you mean "madrid"?'],
  [
    'statement',
    'events',
    MEETING,
    { statements: 'meeting-nex' },
    'unknown statement "meeting-nex"; did you mean "meet',
  ],
  ['no source', 'events', MEETING, { statements: '' }, 'it has no source; expected a statement, or a row of event-so'],
  ['kind', 'events', MEETING, { kind: 'party' }, 'kind is "party", expected one of "agreement"'],
  ['impossible date', 'events', MEETING, { date: '2023-06-31' }, '2023-06-31 is not a date of the calendar'],
  ['impossible month', 'events', MEETING, { date: '2023-13' }, '2023-13 is not a date of the calendar'],
  ['no date', 'events', MEETING, { date: '' }, 'date is "", expected something, not an empty cell'],
  ['unknown event', 'event-sources', PAGE, { event: 'first-deaths' }, 'unknown event "first-deaths"; did you mean "'],
  [
    'another date than its id',
    'events',
    MEETING,
    { date: '2023-06-03' },
    'its date is 2023-06-03, which contradicts its id',
  ],
  [
    'a page that is there already',
    'event-sources',
    's-visas-1991-05-el-pais',
    { url: 'https://fecl.forumcivique.org/artikel/2504', published: '1994-06' },
    'its event has this url already; expected each page once',
  ],
  ['no address', 'event-sources', PAGE, { url: 'nowhere' }, 'url is "nowhere", expected an http or https address'],
  ['page of no date', 'event-sources', PAGE, { published: '2018-02-30' }, '2018-02-30 is not a date of the calendar'],
  [
    'bare IP address',
    'event-sources',
    PAGE,
    { url: 'http://192.0.2.7/a' },
    'its url is a bare IP address; expected "mirror"',
  ],
])('refuses %s of an event', (_name, table, id, cells, words) => {
  const errors = errorsAfterEdit(changeCells(table, id, cells));
  const own = errors.filter((error) => error.includes(words));
  expect(own).toHaveLength(1);
  // An event that loses its only source page is reported as well.
  const followed = errors.filter((error) => !own.includes(error));
  expect(followed.every((error) => error.includes('it has no source'))).toBe(true);
});
