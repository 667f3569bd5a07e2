import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkGlossary } from '@/components/classroom/lesson/checkGlossary';
import { checkLessonRecord } from '@/components/classroom/lesson/checkLesson';
import { factNamesNeedingGlossary } from '@/components/classroom/lesson/factNamesNeedingGlossary';
import { checkSceneExtents, checkSceneIds } from '@/components/map/checkSceneExtents';
import { FIGURE_IDS } from '@/components/sections/figures';
import {
  parseScenes,
  parseSharedGrounds,
  readSharedGrounds,
  SHARED_GROUNDS_FILE_PATH,
  scenesFilePath,
} from '@/components/sections/scenesOfSection';
import { CLAIMS_FILE } from '@/lib/facts/claims';
import { type ContentError, formatError } from '@/lib/facts/contentError';
import { checkFacts } from '@/lib/facts/factBase';
import { factBase } from '@/lib/facts/facts';
import { parseTable } from '@/lib/facts/parseTable';
import { TABLE_NAMES, TABLE_SCHEMAS } from '@/lib/facts/schema';
import { readFactSource } from '@/lib/facts/source';
import { readVersions, VERSIONS_FILE } from '@/lib/facts/versions';
import { CURRICULA_FILE, curriculumRowSchema, readCurricula } from '@/lib/lessons/frameworks';
import { LESSON_TABLE_SHAPES, lessonTablePath, readLessons, readLessonTablesAsText } from '@/lib/lessons/lessons';
import { QUIZ_FILE, quizRowSchema, readQuizTable } from '@/lib/lessons/quiz';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { checkMessages } from '@/lib/text/checkMessages';
import { readMessageFile } from '@/lib/text/messageFiles';
import { messages } from '@/lib/text/messages';
import { parseTranslatedFromDigests, translationRecordPath } from '@/lib/text/translationUnits';

/** A table that an editor changes in a spreadsheet, with the checks that read it. */
interface EditedTable {
  readonly file: string;
  readonly shape: z.ZodObject;
  readonly errorsOf: (text: string) => readonly ContentError[];
}

const SOURCE = readFactSource();
const LESSON_TEXTS = readLessonTablesAsText();
const LESSON_TABLES = Object.keys(LESSON_TABLE_SHAPES) as readonly (keyof typeof LESSON_TABLE_SHAPES)[];

const EDITED: readonly EditedTable[] = [
  ...TABLE_NAMES.map((name) => ({
    file: `content/data/${name}.csv`,
    shape: TABLE_SCHEMAS[name],
    errorsOf: (text: string) => factErrors({ ...SOURCE.tables, [name]: text }),
  })),
  ...LESSON_TABLES.map((name) => ({
    file: lessonTablePath(name),
    shape: LESSON_TABLE_SHAPES[name],
    errorsOf: (text: string) => lessonErrors({ ...LESSON_TEXTS, [name]: text }),
  })),
  {
    file: CURRICULA_FILE,
    shape: curriculumRowSchema,
    errorsOf: (text) => readCurricula(text).errors,
  },
  { file: QUIZ_FILE, shape: quizRowSchema, errorsOf: (text) => readQuizTable(text).errors },
];

function factErrors(tables: typeof SOURCE.tables): readonly ContentError[] {
  const { base, errors } = checkFacts({ ...SOURCE, tables });
  const sources = [...base.reports.rows, ...base.statements.rows].map(({ id }) => id);
  const parts = Object.keys(messages(DEFAULT_LOCALE).about.method);
  return [...errors, ...checkGlossary(base.glossary, factNamesNeedingGlossary(base), sources, parts)];
}

function lessonErrors(texts: typeof LESSON_TEXTS): readonly ContentError[] {
  const base = factBase();
  const { records, lines, errors } = readLessons(texts);
  const names = {
    figures: FIGURE_IDS,
    readings: Object.entries(base.claims).flatMap(([id, { readings }]) => readings.map((row) => `${id}:${row.id}`)),
    observations: base.observations.rows.map(({ id }) => id),
  };
  const file = lessonTablePath('lessons');
  return [
    ...errors,
    ...Object.entries(records).flatMap(([id, record]) =>
      checkLessonRecord({ file, row: lines.get(id) ?? 0 }, record, names),
    ),
  ];
}

/** @returns every message about one file after its text was changed */
function messagesAbout({ file, errorsOf }: EditedTable, text: string): readonly string[] {
  return errorsOf(text)
    .map(formatError)
    .filter((error) => error.startsWith(`${file}:`));
}

const table = (file: string): EditedTable => {
  const found = EDITED.find((each) => each.file === file);
  if (!found) throw new Error(`No table "${file}".`);
  return found;
};

/** Expects exactly one error of this place, `file:line`, with these words. */
function expectOneError(said: readonly string[], place: string, message: string): void {
  const fitting = said.filter((error) => error.startsWith(`${place}: `) && error.includes(message));
  expect(fitting, said.join('\n')).toHaveLength(1);
}

describe.each(EDITED)('$file', (edited) => {
  const { file, shape } = edited;
  const columns = Object.keys(shape.shape);
  const text = readFileSync(file, 'utf8');
  const read = (changed: string) => parseTable(file, changed, shape);

  it('is read with a byte-order mark and CRLF from a spreadsheet too', () => {
    expect(read(text).errors).toEqual([]);
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`).rows).toEqual(read(text).rows);
  });

  it('without a column is refused by the name of the column', () => {
    for (const column of columns) {
      const left = columns.filter((each) => each !== column);
      const rows: readonly Record<string, string>[] = parse(text, { columns: true });
      const records = rows.map((row) => left.map((each) => row[each] ?? ''));
      expect(read(stringify([left, ...records])).errors.map(formatError), column).toEqual([
        left.length === 0
          ? `${file}: the file is empty; expected a header row and at least one row below it`
          : `${file}:1: the column "${column}" is missing; expected it in this line`,
      ]);
    }
  });

  it('with a comma that is not quoted is refused on its line', () => {
    expect(read(text.replace(/^(.*\n.*)$/m, '$1,000')).errors.map(formatError)).toEqual([
      `${file}:2: ${columns.length + 1} cells, expected ${columns.length}: is a comma unquoted?`,
    ]);
  });

  it('with a row that is repeated is refused on the second, with the line of the first', () => {
    const [, row = '', ...others] = text.trimEnd().split('\n');
    const said = messagesAbout(edited, `${text}${row}\n`);
    const twice = said.filter((error) => error.includes('is already used in line 2'));
    expect(twice).toHaveLength(1);
    expect(twice[0]).toMatch(new RegExp(`^${file}:${others.length + 3}: the \\w+ ".+" `));
  });
});

/** Each row is a slip in one cell of the first row. */
it.each<[file: string, column: string, cell: string, message: string]>([
  ['content/data/metrics.csv', 'family', 'moroco', 'family is "moroco", expected one of "morocco", "otherMorocco",'],
  ['content/data/metrics.csv', 'unit', 'attemps', 'unknown unit "attemps"; did you mean "attempts"?'],
  [
    'content/data/metrics.csv',
    'comparability',
    'attempts-moroco',
    'unknown comparability class "attempts-moroco"; did',
  ],
  [
    'content/data/metrics.csv',
    'method',
    'own-operation',
    'unknown method "own-operation"; did you mean "own-operations"',
  ],
  [
    'content/data/metrics.csv',
    'varies',
    'time',
    'varies is "time", expected one of "population", "period", "method", or',
  ],
  ['content/data/units.csv', 'kind', 'counts', 'kind is "counts", expected one of "count", "measure", "ordinal"'],
  [
    'content/data/methods.csv',
    'id',
    'Own operations',
    'id is "Own operations", expected an id: lower-case words joined',
  ],
  ['content/data/exceptions.csv', 'rule', 'period', 'rule is "period", expected one of "metric-in-id", "period-in-id"'],
  [
    'content/data/exceptions.csv',
    'row',
    'fence-height-2007',
    '"fence-height-2007" follows the rule period-in-id; expected',
  ],
  [
    'content/data/differences.csv',
    'statements',
    'europe-bladdi',
    'unknown statement "europe-bladdi"; did you mean "europe-',
  ],
  [
    'content/data/differences.csv',
    'verdict',
    'wrong',
    'verdict is "wrong", expected one of "contradicted", "ambiguous"',
  ],
  ['content/data/corrections.csv', 'date', '28/11/2026', 'date is "28/11/2026", expected a day as YYYY-MM-DD'],
  ['content/data/corrections.csv', 'date', '2026-11-31', '2026-11-31 is not a day of the calendar'],
  ['content/data/corrections.csv', 'rows', 'observations/army', 'unknown row "observations/army'],
  [
    'content/data/glossary.csv',
    'cite',
    'how-irregular-elcanno',
    'unknown source "how-irregular-elcanno"; did you mean "how-',
  ],
  ['content/data/glossary.csv', 'method', 'words', '"irregular": expected either a cite or a method'],
  ['content/data/glossary.csv', 'covers', 'unit:attempt', '"irregular": it covers an unknown name "unit:attempt"; did'],
  ['content/lessons/lessons.csv', 'figures', 'map-plaice', 'unknown figure "map-plaice"; did you mean "map-place"?'],
  [
    'content/lessons/lessons.csv',
    'numbers',
    'attempts-2102',
    'unknown number "attempts-2102"; did you mean "attempts-20',
  ],
  ['content/lessons/lessons.csv', 'subjects', 'meida', 'subjects is "meida", expected one of "mathematics", "social-'],
  ['content/lessons/lessons.csv', 'guess', 'maybe', 'guess is "maybe", expected one of "yes", "no"'],
  ['content/lessons/plans.csv', 'lesson', 'two-reading', 'unknown lesson "two-reading"; did you mean "two-readings"?'],
  ['content/lessons/plans.csv', 'minutes', '1,5', 'minutes is "1,5", expected a whole number of minutes (45)'],
  [
    'content/lessons/sessions.csv',
    'plan',
    'stater',
    'unknown plan "two-readings, stater"; did you mean "two-readings, st',
  ],
  [
    'content/lessons/parts.csv',
    'session',
    '2',
    'unknown session "two-readings, starter, 2"; did you mean "two-readings, st',
  ],
  ['content/lessons/parts.csv', 'minutes', '4.5', 'minutes is "4.5", expected a whole number of minutes (45)'],
  [
    'content/lessons/frameworks.csv',
    'url',
    'socialstudies.org',
    'url is "socialstudies.org", expected an http or https',
  ],
  [
    'content/quiz/quiz.csv',
    'lesson',
    'two-reading',
    '"subtract": unknown lesson "two-reading"; did you mean "two-readings"',
  ],
  ['content/quiz/quiz.csv', 'number', 'attempts-2021', '"subtract": expected either a figure or a number that decides'],
])('%s: %s "%s"', (file, column, cell, message) => {
  const [first, ...rows]: readonly Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const said = messagesAbout(table(file), stringify([{ ...first, [column]: cell }, ...rows], { header: true }));
  expectOneError(said, `${file}:2`, message);
});

/** A JSON file that an editor changes, with the checks that read it. */
const JSON_FILES: Readonly<Record<string, (text: string, file: string) => readonly ContentError[]>> = {
  [CLAIMS_FILE]: (claims) => checkFacts({ ...SOURCE, claims }).errors,
  [VERSIONS_FILE]: (text) => readVersions(text).errors,
  [SHARED_GROUNDS_FILE_PATH]: (text, file) => parseSharedGrounds(file, text).errors,
  [scenesFilePath('place')]: sceneErrors,
  [scenesFilePath('attempts')]: sceneErrors,
  'content/es/ui/page.json': (text, file) => messageErrors(file, text, 'ui/page.json'),
  'content/es/figures/networks.json': (text, file) => messageErrors(file, text, 'figures/networks.json'),
  [translationRecordPath('es')]: (text, file) => parseTranslatedFromDigests(file, text).errors,
};

function sceneErrors(text: string, file: string): readonly ContentError[] {
  const { scenes, errors, at } = parseScenes(file, text, readSharedGrounds().records);
  const { placeIds, observations } = factBase();
  const ids = observations.rows.map(({ id }) => id);
  return [...errors, ...checkSceneIds(at, scenes, placeIds, ids), ...checkSceneExtents(at, scenes)];
}

function messageErrors(file: string, text: string, name: string): readonly ContentError[] {
  const english = readMessageFile(`content/en/${name}`);
  return checkMessages('es', new Map([[name, readMessageFile(file, text)]]), new Map([[name, english]]));
}

/** Each row replaces words in one line of a file, so that the error is on this line. */
it.each<[file: string, from: string, to: string, message: string]>([
  [
    CLAIMS_FILE,
    '"expected": 48375',
    '"expected": "48,375"',
    '"attempts", readings, number 1, implies, number 1, expected: Invalid input: expected number, received string',
  ],
  [CLAIMS_FILE, '"hinge"', '"hinges"', '"attempts", hinges: unknown name; expected it to be corrected or removed'],
  [CLAIMS_FILE, '"fits-dates-missing"', '"fits"', '"attempts", readings, number 2, verdict: Invalid option: expected'],
  [
    CLAIMS_FILE,
    '"metric": "attempts"',
    '"metric": “attempts”',
    "not readable as JSON: Unexpected character '“' found.",
  ],
  [VERSIONS_FILE, '"id": "', '"id": "1', 'number 1, id: expected a day, with a counter or not (2026-11-25.2)'],
  [
    SHARED_GROUNDS_FILE_PATH,
    '"level": "strait"',
    '"level": "straits"',
    '"strait-and-alboran", level: Invalid option: expected one',
  ],
  [
    scenesFilePath('place'),
    '"country"',
    '"contry"',
    '"place-shores", labels, number 1, rank: Invalid option: expected one',
  ],
  [
    scenesFilePath('place'),
    '[-4.24, 35.93]',
    '[35.93, -94.24]',
    '"place-shores", camera, wide, center, number 2: Too small',
  ],
  [
    scenesFilePath('attempts'),
    '"islet"',
    '"islot"',
    '"interceptions-strait", labels, number 2, rank: Invalid option: expected',
  ],
  [
    scenesFilePath('attempts'),
    '"strait-and-alboran"',
    '"strait"',
    '"interceptions-strait", on: unknown ground "strait"; did you mean "strait-and-alboran"?',
  ],
  ['content/es/ui/page.json', '"skip": "', '"skip": "{to}', '"skip" has {to}, which English does not have'],
  ['content/es/ui/page.json', '"skip"', '"skp"', 'unknown message "skp"; did you mean "skip"?'],
  ['content/es/ui/page.json', '"skip": ', '"skip": 5, "was": ', '"skip": expected a text in double quotes, a list of'],
  [
    'content/es/figures/networks.json',
    '"networks-2021": ""',
    '"networks-2021": null',
    '"networks-scope", cutOff, networks-2021: expected a text in double quotes, a list of texts, or an object of them',
  ],
  [translationRecordPath('es'), '": "', '": "x', 'expected eight hexadecimal digits'],
])('%s: %s → %s', (file, from, to, message) => {
  const text = readFileSync(file, 'utf8');
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  const said = (JSON_FILES[file]?.(text.replace(from, to), file) ?? []).map(formatError);
  expectOneError(said, `${file}:${line}`, message);
});

describe.each(Object.entries(JSON_FILES))('%s', (file, errorsOf) => {
  const text = readFileSync(file, 'utf8');
  const said = (changed: string) => errorsOf(changed, file).map(formatError);

  it('has no error', () => {
    expect(said(text)).toEqual([]);
  });

  it('is refused where a comma is missing, on the line after it', () => {
    const comma = text.indexOf(',\n');
    const line = text.slice(0, comma).split('\n').length + 1;
    expect(said(text.replace(',\n', '\n'))[0]).toMatch(
      new RegExp(`^${file}:${line}: not readable as JSON: .*; expected a comma between two entries`),
    );
  });

  it('is refused where it is a list of lists', () => {
    expect(said('[[]]')[0]).toMatch(new RegExp(`^${file}:1: .*expected`));
  });
});

it.each(globSync('content/{data,lessons,quiz}/**/*.csv').sort())(
  '%s comes back unchanged from a spreadsheet',
  (file) => {
    const text = readFileSync(file, 'utf8');
    expect(stringify(parse(text))).toBe(text);
  },
);
