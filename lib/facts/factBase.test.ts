import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import type { ReadingRecord } from '@/content/data/claims';
import { type Baseline, describePublished } from './baseline';
import { checkFacts, parseSource } from './factBase';
import { sayFault } from './fault';
import { TABLE_NAMES, type TableName } from './schema';
import { type FactSource, readFactSource } from './source';

const GOOD = readFactSource();
const OBSERVATIONS = 'content/data/observations.csv';
const REPORTS = 'content/data/reports.csv';
const CLAIMS = 'content/data/claims.ts: "attempts":';
const CONSTRAINTS = 'content/data/constraints.ts:';
const BASELINE = 'content/data/published.json:';
const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';

type Change = (source: FactSource) => FactSource;
/** What is changed, how, and the words that the fault is said in. */
type Case = [name: string, change: Change, where: string, ...words: string[]];

describe('the facts as they are', () => {
  it('have no fault', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  it.each(TABLE_NAMES)('know the line on which an editor finds each row of %s', (table) => {
    const lines = GOOD.tables[table].split('\n');
    const parsed = checkFacts(GOOD).base[table].lines;
    expect(parsed.size).toBe(records(GOOD, table).length);
    for (const [row, line] of parsed) expect(lines[line - 1]?.split(',')[0]).toBe(row.id);
  });

  it.each(TABLE_NAMES)('may be saved by a spreadsheet: byte-order mark and CRLF in %s', (table) => {
    const text = `\uFEFF${GOOD.tables[table].replaceAll('\n', '\r\n')}`;
    expect(faultsOf(withText(table, () => text)(GOOD))).toEqual([]);
  });
});

describe('a table that cannot be read says so among what follows from it', () => {
  it.each<Case>([
    [
      'missing column',
      withText('origins', (text) => text.replace('id,name,reporter,note', 'id,name,reporter')),
      'content/data/origins.csv:1: the column "note" is missing',
    ],
    [
      'unknown column',
      withText('origins', (text) => text.replace('id,name,reporter,note', 'id,name,reporter,note,colour')),
      'content/data/origins.csv:1: the column "colour" is not one of id, name, reporter, note',
    ],
    [
      'column twice',
      withText('origins', (text) => text.replace('id,name,reporter,note', 'id,name,reporter,note,note')),
      'content/data/origins.csv:1: the column "note" is there twice',
    ],
    [
      'empty file',
      withText('statements', () => ''),
      'content/data/statements.csv: the file is empty; expected a header',
    ],
    [
      'header alone',
      withText('statements', (text) => text.slice(0, text.indexOf('\n') + 1)),
      'content/data/statements.csv: the file is empty; expected a header row and at least one row below it',
    ],
    [
      'quote left open',
      withText('statements', (text) => `${text}a,"b`),
      'content/data/statements.csv: not readable as CSV: Quote Not Closed',
    ],
  ])('%s', (_name, change, sentence) => {
    expect(faultsOf(change(GOOD)).join('\n')).toContain(sentence);
  });
});

describe('one wrong cell makes one fault', () => {
  const deaths = at(OBSERVATIONS, 'observations', 'deaths-2021');
  const derived = at(OBSERVATIONS, 'observations', 'attempts-2021-to-2022-q1');
  const fence = at(OBSERVATIONS, 'observations', 'fence-length-ceuta');
  const canindia = at(REPORTS, 'reports', 'r-attempts-2021-canindia');
  const inDeaths = (cells: Cells) => withCells('observations', 'deaths-2021', cells);
  const inDerived = (formula: string) => withCells('observations', 'attempts-2021-to-2022-q1', { formula });
  const inFence = (cells: Cells) => withCells('observations', 'fence-length-ceuta', cells);
  const inCanindia = (cells: Cells) => withCells('reports', 'r-attempts-2021-canindia', cells);
  const inStatement = (cells: Cells) => withCells('statements', 'meeting-number-le-brief', cells);
  const statement = at('content/data/statements.csv', 'statements', 'meeting-number-le-brief');

  it.each<Case>([
    [
      'unquoted comma',
      withText('observations', (text) => text.replace('Not in the figures we', 'Not in the figures, we')),
      deaths,
      '16 cells, expected 15: is a comma unquoted?',
    ],
    ['id of no form', inCanindia({ id: 'R_1' }), canindia, 'id is "R_1", expected an id: lower-case words'],
    ['unknown metric', inDeaths({ metric: 'death' }), deaths, 'unknown metric "death"; did you mean "deaths"?'],
    ['unknown place', inDeaths({ place: 'moroco' }), deaths, 'unknown place "moroco"; did you mean "morocco"?'],
    [
      'unknown reporter',
      inDeaths({ reporter: 'interior-ministri' }),
      deaths,
      'unknown reporter "interior-ministri"; did you mean "interior-ministry"?',
    ],
    [
      'unknown superseded observation',
      inDeaths({ supersedes: 'attempts-2029' }),
      deaths,
      'unknown observation "attempts-2029"; did you mean "attempts-202',
    ],
    [
      'a figure in what was left out',
      withCells('leftOut', 'context:286', { what: 'Mali 31.3%' }),
      at('content/data/leftOut.csv', 'leftOut', 'context:286'),
      'what is "Mali 31.3%", expected words without digits',
    ],
    ['unknown status', inDeaths({ status: 'secret' }), deaths, 'status is "secret", expected one of "published"'],
    ['from after to', inDeaths({ from: '2022-01-01' }), deaths, 'from 2022-01-01 is after to 2021-12-31'],
    ['impossible date', inDeaths({ from: '2021-02-30' }), deaths, '2021-02-30 is not a day of the calendar'],
    ['month 13', inDeaths({ to: '2021-13-01' }), deaths, '2021-13-01 is not a day of the calendar'],
    ['malformed date', inDeaths({ from: '1/1/2021' }), deaths, 'from is "1/1/2021", expected a day as YYYY-MM-DD'],
    [
      'negative count',
      inDeaths({ value: '-5' }),
      deaths,
      'value is "-5", expected a plain number without separators or',
    ],
    ['comma in a number', inDeaths({ value: '63,121' }), deaths, 'value is "63,121", expected a plain number'],
    ['two points in a number', inDeaths({ value: '63.121.0' }), deaths, 'value is "63.121.0", expected a plain number'],
    ['exponent', inDeaths({ value: '6e4' }), deaths, 'value is "6e4", expected a plain number'],
    ['NaN', inDeaths({ value: 'NaN' }), deaths, 'value is "NaN", expected a plain number'],
    ['low without value', inDeaths({ low: '1' }), deaths, 'low or high is given without a value between them'],
    ['low above value', inFence({ low: '8.3' }), fence, 'low 8.3 is above the value 8.2'],
    ['value above high', inFence({ high: '8.1' }), fence, 'the value 8.2 is above high 8.1'],
    [
      'half a network',
      withCells('observations', 'networks-2022', { value: '290.5' }),
      at(OBSERVATIONS, 'observations', 'networks-2022'),
      '290.5 is not a whole number of networks',
    ],
    [
      'a value nobody published',
      inDeaths({ value: '5' }),
      deaths,
      'the status is not-published and yet there is the value 5; expected an empty value',
    ],
    [
      'a published value left empty',
      withCells('observations', 'distance-alboran-almeria', { value: '' }),
      at(OBSERVATIONS, 'observations', 'distance-alboran-almeria'),
      'there is no value and the status is published; expected one of not-published, not-counted, not-located',
    ],
    [
      'no report',
      withoutRows('reports', (row) => row.observation === 'returns-2018'),
      at(OBSERVATIONS, 'observations', 'returns-2018'),
      'no report prints it; expected at least one row of reports.csv',
    ],
    ['derived, no formula', inDerived(''), derived, 'it is derived and has no formula'],
    [
      'formula of a published value',
      withCells('observations', 'rescues-2021', { formula: 'rescues-2022' }),
      at(OBSERVATIONS, 'observations', 'rescues-2021'),
      'it has the formula "rescues-2022" and is published; expected status derived',
    ],
    [
      'formula of another value',
      inDerived('attempts-2021 - attempts-2022-q1'),
      derived,
      'its formula gives 48375, and the value is 77867',
    ],
    [
      'formula of two units',
      inDerived('attempts-2021 + networks-2021'),
      derived,
      'its formula mixes attempts with networks, which are never added',
    ],
    [
      'formula without spaces',
      inDerived('attempts-2021+attempts-2022-q1'),
      derived,
      'the formula "attempts-2021+attempts-2022-q1" is not ids joined by " + " and " - "',
    ],
    [
      'formula of an unknown observation',
      inDerived('attempts-2021 + attempts-2022-q2'),
      derived,
      'unknown observation "attempts-2022-q2"; did you mean "attempts-2022-q1"?',
    ],
    ['formula of itself', inDerived('attempts-2021-to-2022-q1'), derived, 'its formula names the observation itself'],
    [
      'formula of an unknown value',
      inDerived('attempts-2021 + attempts-nationality-2021'),
      derived,
      'its formula names "attempts-nationality-2021", which has no value',
    ],
    [
      'report of nothing',
      inCanindia({ observation: 'atempts-2021' }),
      canindia,
      'unknown observation "atempts-2021"; did you mean "attempts-2021"?',
    ],
    [
      'unknown publisher',
      inCanindia({ publisher: 'canindi' }),
      canindia,
      'unknown publisher "canindi"; did you mean "ca',
    ],
    ['unknown origin', inCanindia({ origin: 'xinhuo' }), canindia, 'unknown origin "xinhuo"; did you mean "xinhua"?'],
    [
      'no address',
      inCanindia({ url: 'ftp://canindia.com/a' }),
      canindia,
      'url is "ftp://canindia.com/a", expected an http',
    ],
    ['long fragment', inCanindia({ fragment: THIRTEEN, lang: 'en' }), canindia, 'has 13 words, expected at most 12'],
    ['fragment without lang', inCanindia({ fragment: 'a word' }), canindia, 'its fragment has no lang'],
    ['impossible day of a page', inCanindia({ published: '2022-02-30' }), canindia, '2022-02-30 is not a date of the'],
    [
      'impossible month of a page',
      inCanindia({ published: '2022-13' }),
      canindia,
      '2022-13 is not a date of the calendar',
    ],
    [
      'bare IP address',
      inCanindia({ url: 'http://192.0.2.7/a' }),
      canindia,
      'its url is a bare IP address; expected mirror to say "mirror"',
    ],
    [
      'long fragment of a statement',
      inStatement({ fragment: THIRTEEN }),
      statement,
      'has 13 words, expected at most 12',
    ],
    ['statement without lang', inStatement({ lang: '' }), statement, 'its fragment has no lang'],
    [
      'statement of an unknown publisher',
      inStatement({ publisher: 'le-brie' }),
      statement,
      'unknown publisher "le-brie"; did you mean "le-brief"?',
    ],
    [
      'origin of an unknown reporter',
      withCells('origins', 'xinhua', { reporter: 'interior' }),
      at('content/data/origins.csv', 'origins', 'xinhua'),
      'unknown reporter "interior"; did you mean "',
    ],
  ])('%s', (_name, change, where, ...words) => {
    expectOneFault(renewBaseline(change(GOOD)), where, ...words);
  });

  it('accepts a bare IP address that is marked as a mirror', () => {
    expect(faultsOf(renewBaseline(inCanindia({ url: 'http://192.0.2.7/a', mirror: 'mirror' })(GOOD)))).toEqual([]);
  });

  it.each(TABLE_NAMES)('an id used twice in %s', (table) => {
    const [first] = records(GOOD, table);
    const doubled = withText(table, () => stringify([...records(GOOD, table), first], { header: true }))(GOOD);
    const last = records(GOOD, table).length + 2;
    expectOneFault(
      doubled,
      `content/data/${table}.csv:${last}:`,
      `the id "${first?.id}" is used twice; expected another than line 2`,
    );
  });
});

describe('what one row says shows against another', () => {
  const reports = 'reports';
  const second =
    (table: TableName, id: string, cells: Cells): Change =>
    (source) => {
      const rows = records(source, table);
      const first = rows.find((row) => row.id === id);
      return withText(table, () => stringify([...rows, { ...first, ...cells }], { header: true }))(source);
    };

  it.each<[name: string, change: Change, words: string]>([
    [
      'metric and id',
      withCells('observations', 'networks-2022', { metric: 'networks-total' }),
      'its metric is networks-total, and its id begins with networks',
    ],
    [
      'year and id',
      withCells('observations', 'networks-2022', { from: '2021-01-01', to: '2021-12-31' }),
      '"networks-2022": its period is 2021-01-01 to 2021-12-31, and its id says another',
    ],
    [
      'quarter and id',
      withCells('observations', 'networks-2022-q1', { to: '2022-04-30' }),
      '"networks-2022-q1": its period is 2022-01-01 to 2022-04-30, and its id says another',
    ],
    [
      'place and id',
      withCells('observations', 'networks-2022', { place: 'spain' }),
      'its place is spain, and its id without a place means morocco',
    ],
    [
      'outlet and id',
      withCells(reports, 'r-attempts-2021-canindia', { publisher: 'cgtn' }),
      'it is of attempts-2021 in cgtn, and its id of others',
    ],
    [
      'print and value',
      withCells('observations', 'attempts-2014', { value: '37815' }),
      'it prints 37816, and "attempts-2014" is 37815',
    ],
    [
      'address and date',
      withCells(reports, 'r-attempts-2021-cgtn', { published: '2022-05-09' }),
      'it was published on 2022-05-09, and its address says 2022-05-08',
    ],
    [
      'two dates of one page',
      withCells(reports, 'r-attempts-2021-le360', { published: '2022-05-07' }),
      'gives its page another date; expected the same',
    ],
    [
      'a bulletin of another reporter',
      withCells('origins', 'xinhua', { reporter: 'iom' }),
      'its bulletin carries figures of iom, and its observation is of interior-ministry',
    ],
    [
      'one page of two bulletins',
      withCells(reports, 'r-attempts-2021-le360', { origin: 'efe' }),
      'the same page from another bulletin; expected one witness, not two',
    ],
    [
      'a bulletin counted twice',
      second(reports, 'r-attempts-2021-canindia', { id: 'r-attempts-2021-canindia-2' }),
      '"r-attempts-2021-canindia" is the same page for the same value; expected each page once',
    ],
    [
      'a part above its whole',
      withCells('observations', 'attempts-2024-aug', { value: '99999' }),
      'it is more than "attempts-2024", in whose period it lies',
    ],
    [
      'two values of one count and period',
      second('observations', 'networks-2022', { id: 'networks-2022-2' }),
      '"networks-2022" is of the same count and period; expected to supersede it, or a relation with both',
    ],
    [
      'superseding another count',
      withCells('observations', 'arrivals-2021', { supersedes: 'networks-2021' }),
      'it supersedes "networks-2021", which is of another metric, place, reporter or start',
    ],
    [
      'part-years that overlap in one sum',
      withCells('observations', 'attempts-2021-to-2022-q1', { formula: 'attempts-2021 + attempts-2021-aug' }),
      'the periods of "attempts-2021" and "attempts-2021-aug" overlap, so their days would count twice',
    ],
    [
      'a sum and its terms',
      withCells('observations', 'attempts-2021-to-2022-q1', { to: '2022-03-30' }),
      'its period is 2021-01-01 to 2022-03-30, and its formula’s terms are of 2021-01-01 to 2022-03-31',
    ],
    [
      'a fragment in another language',
      withCells(reports, 'r-attempts-2021-le360', { lang: 'es' }),
      'its fragment is in es, and le360 is published in fr',
    ],
    [
      'a publisher of nothing',
      second('publishers', 'le360', { id: 'le361' }),
      '"le361": no row names it; expected one, or this row to go',
    ],
    ['a bulletin of nothing', second('origins', 'xinhua', { id: 'xinhua-2' }), '"xinhua-2": no row names it'],
    ['a reporter of nothing', second('reporters', 'iom', { id: 'iom-2' }), '"iom-2": no row names it; expected one'],
    [
      'a place outside the map',
      (source) => ({ ...source, places: source.places.replace('-6.8326,34.0132', '-6.8326,64.0132') }),
      '"rabat" at lng -6.8326, lat 64.0132 is outside the map',
    ],
    [
      'a place that cannot be read',
      (source) => ({ ...source, places: source.places.replace('-6.8326,34.0132', 'west,34.0132') }),
      'content/data/places.csv:2: column "lng" must be a number of degrees, or empty',
    ],
    [
      'evidence that is not listed',
      withCells('statements', 'meeting-number-rtvce', { evidence: 'morocco:mt_no9' }),
      'unknown evidence "morocco:mt_no9"',
    ],
    [
      'evidence that became nothing',
      withoutRows('leftOut', (row) => row.id === 'context:29'),
      '"context:29": it was read and became nothing; expected a row that names it, or leftOut.csv',
    ],
    [
      'evidence left out for no reason',
      withCells('leftOut', 'context:29', { reason: '' }),
      'reason is "", expected words without digits',
    ],
    [
      'evidence both used and left out',
      second('leftOut', 'context:29', { id: 'context:42' }),
      'its evidence "context:42" is in leftOut.csv; expected it in one of the two',
    ],
    [
      'an exception that is not needed',
      add('exceptions', { rule: 'printed', row: 'r-attempts-2021-canindia', why: 'None.' }),
      '"r-attempts-2021-canindia" keeps the rule printed; expected no exception for it',
    ],
  ])('%s', (_name, change, words) => {
    expect(faultsOf(renewBaseline(change(GOOD))).join('\n')).toContain(words);
  });
});

describe('one wrong record makes one fault', () => {
  const reading = (patch: Partial<ReadingRecord>) => withReading('attempts', 'A', patch);
  const held = ['attempts-2022-q1'];
  const constraint = (patch: Partial<FactSource['constraints'][number]>): Change =>
    add('constraints', {
      kind: 'part-of-whole',
      id: 'x',
      parts: held,
      whole: 'attempts-2022',
      expected: 'holds',
      ...patch,
    });
  const words = { en: 'Words' };
  const question = { title: words, shouldHold: words, couldBe: words, wouldSettle: words };

  it.each<Case>([
    [
      'unknown unit',
      withMetricUnit('deaths', 'death'),
      'content/data/metrics.ts: metric "deaths": unknown unit "death"; did you mean "deaths"?',
    ],
    [
      'token not printed',
      withClaim({ tokens: [{ text: '63.121', observation: 'attempts-2021' }], readings: [] }),
      CLAIMS,
      'the token "63.121" is in none of its fragments',
    ],
    ['hinge not printed', withClaim({ hinge: ['out of which'] }), CLAIMS, 'the hinge "out of which" is in none of its'],
    [
      'long fragment',
      withClaim({ fragments: [THIRTEEN, '63,121, of which 14,746'] }),
      CLAIMS,
      `"${THIRTEEN}" has more than 12 words`,
    ],
    [
      'token of an unknown observation',
      withClaim({ tokens: [{ text: '63,121', observation: 'attempts-2029' }] }),
      CLAIMS,
      'unknown observation "attempts-2029"; did you mean "attempts-202',
    ],
    [
      'reading over another number than the claim’s',
      reading({ implies: [{ name: words, formula: 'attempts-2022', expected: 70781 }] }),
      CLAIMS,
      'reading A: unknown token "attempts-2022"; did you mean "attempts-2021"?',
    ],
    [
      'implied value',
      reading({ implies: [{ name: words, formula: 'attempts-2021 - attempts-2022-q1', expected: 48374 }] }),
      CLAIMS,
      'reading A: "attempts-2021 - attempts-2022-q1" gives 48375, expected 48374',
    ],
    [
      'malformed formula',
      reading({ implies: [{ name: words, formula: 'attempts-2021 of', expected: 1 }] }),
      CLAIMS,
      'reading A: the formula "attempts-2021 of" is not ids joined by " + " and " - "',
    ],
    [
      'bar whose name is another sum',
      reading({ bars: [{ segments: [{ formula: 'attempts-2021' }], total: 'attempts-2022-q1' }] }),
      CLAIMS,
      'reading A: "attempts-2021" gives 63121, expected 14746',
    ],
    [
      'bar over another number than the claim’s',
      reading({ bars: [{ segments: [{ formula: 'attempts-2022' }] }] }),
      CLAIMS,
      'reading A: unknown token "attempts-2022"; did you mean "attempts-2021"?',
    ],
    [
      'evidence',
      reading({ evidence: ['r-attempts-2021-blady'] }),
      CLAIMS,
      'reading A: unknown report "r-attempts-2021-blady"; did you mean "r-attempts-2021-bladi"?',
    ],
    [
      'reading over two units',
      withClaim({
        fragments: ['63,121, 256'],
        hinge: [],
        tokens: [
          { text: '63,121', observation: 'attempts-2021' },
          { text: '256', observation: 'networks-2021' },
        ],
        readings: [
          readingOf({ implies: [{ name: words, formula: 'attempts-2021 + networks-2021', expected: 63377 }] }),
        ],
      }),
      CLAIMS,
      'reading A: "attempts-2021 + networks-2021" mixes attempts with networks, which are never added',
    ],
    [
      'reading over no value',
      withClaim({
        fragments: ['63,121'],
        hinge: [],
        tokens: [{ text: '63,121', observation: 'attempts-nationality-2021' }],
        readings: [readingOf({ implies: [{ name: words, formula: 'attempts-nationality-2021', expected: 0 }] })],
      }),
      CLAIMS,
      'reading A: "attempts-nationality-2021" names "attempts-nationality-2021", which has no value',
    ],
    [
      'part above its whole',
      constraint({ parts: ['attempts-2022'], whole: 'attempts-2021' }),
      CONSTRAINTS,
      '"x": does not hold, and no open question says so',
    ],
    [
      'parts whose sum is above',
      constraint({ parts: ['attempts-2022-q1', 'attempts-2021'] }),
      CONSTRAINTS,
      '"x": does not hold, and no open question says so',
    ],
    [
      'two counts that differ',
      constraint({ kind: 'same-scope-equal' }),
      CONSTRAINTS,
      '"x": does not hold, and no open',
    ],
    [
      'routes that do not make their total',
      constraint({ kind: 'parts-make-total' }),
      CONSTRAINTS,
      '"x": does not hold, and no open',
    ],
    [
      'rest of a year without months',
      constraint({ kind: 'rest-of-year' }),
      CONSTRAINTS,
      '"x": does not say how many months, 1 to 11, its parts cover',
    ],
    [
      'months that mean nothing',
      constraint({ months: 3 }),
      CONSTRAINTS,
      '"x": gives months, which mean nothing for part-of-whole',
    ],
    ['relation without parts', constraint({ parts: [] }), CONSTRAINTS, '"x": has no parts; expected at least one'],
    [
      'one count of two periods',
      constraint({ kind: 'quarter-of-year', parts: ['attempts-2022'] }),
      CONSTRAINTS,
      '"x": is of kind quarter-of-year, and the periods of "attempts-2022" and "attempts-2022" are not such',
    ],
    [
      'token of another value',
      withClaim({ tokens: [{ text: '14,746', observation: 'attempts-2021' }], readings: [] }),
      CLAIMS,
      'the token "14,746" is not the value of "attempts-2021"',
    ],
    [
      'open question that holds',
      constraint({ expected: 'open-question', question }),
      CONSTRAINTS,
      '"x": is an open question, and it holds',
    ],
    [
      'open question without text',
      constraint({ parts: ['attempts-2022'], whole: 'attempts-2021', expected: 'open-question' }),
      CONSTRAINTS,
      '"x": is an open question without a text',
    ],
    [
      'text of a question that holds',
      constraint({ question }),
      CONSTRAINTS,
      '"x": holds, and has the text of an open question',
    ],
    [
      'constraint over an unknown part',
      constraint({ parts: ['attempts-2022-q2'] }),
      CONSTRAINTS,
      '"x": unknown observation "attempts-2022-q2"; did you mean "attempts-2022-q1"?',
    ],
    [
      'constraint over an unknown whole',
      constraint({ whole: 'attempts-20222' }),
      CONSTRAINTS,
      '"x": unknown observation "attempts-20222"; did you mean "attempts-2022"?',
    ],
    [
      'constraint over two units',
      constraint({ parts: ['networks-2022-q1'] }),
      CONSTRAINTS,
      '"x": compares networks with attempts',
    ],
    [
      'constraint over no value',
      constraint({ whole: 'attempts-nationality-2021' }),
      CONSTRAINTS,
      '"x": "attempts-nationality-2021" has no value to compare',
    ],
    [
      'statement of a difference',
      difference({ statements: ['meeting-nex'] }),
      'content/data/differences.ts: "x": unknown statement "meeting-nex"; did you mean "meeting-next"?',
    ],
    [
      'report of a difference',
      difference({ reports: ['r-attempts-2021-blady'] }),
      'content/data/differences.ts: "x": unknown report "r-attempts-2021-blady"; did you mean "r-attempts-2021-bladi"?',
    ],
    [
      'correction of nothing',
      correct('deaths-2012'),
      'content/data/corrections.ts: "2030-01-01": unknown row "observations/deaths-2012"; did you mean "observations/deaths-2021"?',
    ],
  ])('%s', (_name, change, where, ...rest) => {
    expectOneFault(renewBaseline(change(GOOD)), where, ...rest);
  });

  it('lets every part stand alone against the whole where the record says so', () => {
    const parts = ['attempts-2021', 'attempts-2022-q1'];
    expect(faultsOf(renewBaseline(constraint({ parts, compare: 'each' })(GOOD)))).toEqual([]);
  });

  it.each(['sum', 'each'] as const)('lets a part be all of its whole: %s', (compare) => {
    expect(faultsOf(renewBaseline(constraint({ parts: ['attempts-2022'], compare })(GOOD)))).toEqual([]);
  });
});

describe('what was published does not change in silence', () => {
  const networks = (cells: Cells) => withCells('observations', 'networks-2022', cells);
  const raised = networks({ value: '291' });
  const asked = 'expected a new entry in corrections.ts that names';

  it.each<Case>([
    [
      'value',
      raised,
      `"networks-2022" of observations was published and its value changed from 290 to 291; ${asked} "observations/networks-2022"`,
    ],
    [
      'value gained',
      withCells('observations', 'deaths-2021', { value: '0', status: 'derived', formula: 'deaths-2021' }),
      '"deaths-2021" of observations was published and its value changed from nothing to 0',
    ],
    [
      'low',
      networks({ low: '280' }),
      '"networks-2022" of observations was published and its low changed from nothing to 280',
    ],
    [
      'high',
      networks({ high: '300' }),
      '"networks-2022" of observations was published and its high changed from nothing to 300',
    ],
    ['start', networks({ from: '2022-02-01' }), 'its from changed from 2022-01-01 to 2022-02-01'],
    ['end', networks({ to: '' }), 'its to changed from 2022-12-31 to nothing'],
    [
      'unit',
      withMetricUnit('deaths', 'people'),
      '"deaths-2021" of observations was published and its unit changed from deaths to people',
    ],
    ['status', networks({ status: 'provisional' }), 'its status changed from published to provisional'],
    [
      'source lost',
      withoutRows('reports', (row) => row.id === 'r-attempts-2021-canindia'),
      `"r-attempts-2021-canindia" of reports was published and is gone; ${asked} "reports/r-attempts-2021-canindia"`,
    ],
    [
      'page changed',
      withCells('reports', 'r-attempts-2021-canindia', { url: 'https://www.canindia.com/morocco' }),
      `"r-attempts-2021-canindia" of reports was published and has changed since; ${asked} "reports/r-attempts-2021-c`,
    ],
    [
      'bulletin renamed',
      withCells('origins', 'xinhua', { name: 'Xinhua News' }),
      '"xinhua" of origins was published and has changed since',
    ],
    [
      'verdict of a difference',
      (source) => ({
        ...source,
        differences: source.differences.map((row) => ({
          ...row,
          verdict: row.id === 'quotation' ? 'added' : row.verdict,
        })),
      }),
      '"quotation" of differences was published and has changed since',
    ],
    [
      'place renamed',
      (source) => ({ ...source, places: source.places.replace('Rabat,Rabat,Rabat', 'Rabat,Rabat,Rabatt') }),
      '"rabat" of places was published and has changed since',
    ],
    [
      'observation lost',
      withoutRows('observations', (row) => row.id === 'deaths-2021'),
      '"deaths-2021" was published and is gone; expected its row to stay',
    ],
    [
      'not protected',
      withBaseline(({ rows: { 'observations/deaths-2021': _, ...rows }, ...rest }) => ({ ...rest, rows })),
      '"deaths-2021" of observations is new; expected to find it here: run `npm run baseline`',
    ],
  ])('%s', (name, change, sentence) => {
    const said = faultsOf(change(GOOD)).filter((fault) => fault.startsWith(BASELINE));
    expect(said, name).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });

  it('unless a new correction names it', () => {
    expect(faultsOf(correct('networks-2022')(raised(GOOD)))).toEqual([]);
  });

  it('whatever an older correction said', () => {
    const corrected = renewBaseline(correct('networks-2022')(GOOD));
    expectOneFault(raised(corrected), BASELINE, 'its value changed from 290 to 291');
    expect(faultsOf(correct('networks-2022')(raised(corrected)))).toEqual([]);
  });

  it('whatever a new correction of something else says', () => {
    expectOneFault(correct('deaths-2021')(raised(GOOD)), BASELINE, 'its value changed from 290 to 291');
  });
});

it('says everything that is wrong at once, in whichever files it is', () => {
  const changes = [
    withCells('observations', 'deaths-2021', { place: 'moroco' }),
    withCells('observations', 'networks-2022', { value: '290.5' }),
    withCells('reports', 'r-attempts-2021-canindia', { url: 'nowhere' }),
    withMetricUnit('area', 'km3'),
    withClaim({ hinge: ['out of which'] }),
    withCells('events', 'meeting-2023-06-02', { places: 'rabbat' }),
  ];
  const said = faultsOf(renewBaseline(changes.reduce((source, change) => change(source), GOOD)));
  expect(said).toHaveLength(changes.length);
  for (const words of ['"moroco"', '290.5', '"nowhere"', '"km3"', '"out of which"', '"rabbat"'])
    expect(said.filter((fault) => fault.includes(words))).toHaveLength(1);
});

type Cells = Readonly<Record<string, string>>;

function faultsOf(source: FactSource): readonly string[] {
  return checkFacts(source).faults.map(sayFault);
}

function expectOneFault(source: FactSource, where: string, ...words: readonly string[]): void {
  const said = faultsOf(source);
  expect(said).toHaveLength(1);
  expect(said[0]?.slice(0, where.length)).toBe(where);
  for (const part of words) expect(said[0]).toContain(part);
}

/** File and line of a row, found without the reader under test. */
function at(file: string, table: TableName, id: string): string {
  const line = GOOD.tables[table].split('\n').findIndex((text) => text.startsWith(`${id},`)) + 1;
  return `${file}:${line}:`;
}

function records(source: FactSource, table: TableName): Cells[] {
  return parse(source.tables[table], { columns: true });
}

function withText(table: TableName, change: (text: string) => string): Change {
  return (source) => ({ ...source, tables: { ...source.tables, [table]: change(source.tables[table]) } });
}

function withCells(table: TableName, id: string, cells: Cells): Change {
  return (source) => {
    const rows = records(source, table).map((row) => (row.id === id ? { ...row, ...cells } : row));
    return withText(table, () => stringify(rows, { header: true }))(source);
  };
}

function withoutRows(table: TableName, isUnwanted: (row: Cells) => boolean): Change {
  return (source) => {
    const rows = records(source, table).filter((row) => !isUnwanted(row));
    return withText(table, () => stringify(rows, { header: true }))(source);
  };
}

/** The unit as somebody might type it, whatever `tsc` says. */
function withMetricUnit(id: string, unit: string): Change {
  return (source) => {
    const metrics = { ...source.metrics, [id]: { ...source.metrics[id], unit } } as FactSource['metrics'];
    return { ...source, metrics };
  };
}

function withClaim(patch: Partial<FactSource['claims'][string]>): Change {
  return (source) => {
    const claim = source.claims.attempts;
    return claim ? { ...source, claims: { ...source.claims, attempts: { ...claim, ...patch } } } : source;
  };
}

function withReading(claimId: string, id: string, patch: Partial<ReadingRecord>): Change {
  return (source) => {
    const readings = source.claims[claimId]?.readings ?? [];
    return withClaim({ readings: readings.map((row) => (row.id === id ? { ...row, ...patch } : row)) })(source);
  };
}

function readingOf(patch: Partial<ReadingRecord>): ReadingRecord {
  const words = { en: 'Words' };
  const empty = { implies: [], bars: [], evidence: [] };
  return { id: 'A', name: words, gist: words, means: words, verdict: 'contradicted', ...empty, ...patch };
}

function add<Key extends 'constraints' | 'differences' | 'corrections' | 'exceptions'>(
  key: Key,
  record: FactSource[Key][number],
): Change {
  return (source) => ({ ...source, [key]: [...source[key], record] });
}

function difference(patch: Partial<FactSource['differences'][number]>): Change {
  const words = { en: 'Words' };
  const empty = { claim: '', says: words, others: words, statements: [], reports: [] };
  return add('differences', { id: 'x', verdict: 'added', ...empty, ...patch });
}

function correct(id: string): Change {
  return add('corrections', {
    date: '2030-01-01',
    rows: [`observations/${id}`],
    before: { en: 'Before' },
    what: { en: 'What' },
    why: { en: 'Why' },
  });
}

function withBaseline(change: (baseline: Baseline) => Baseline): Change {
  return (source) => ({ ...source, baseline: change(source.baseline) });
}

/** As `npm run baseline` after the change, so that only what the case is about is at fault. */
function renewBaseline(source: FactSource): FactSource {
  return { ...source, baseline: describePublished(parseSource(source)) };
}
