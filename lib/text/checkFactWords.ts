import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import type { ParsedTable } from '@/lib/facts/parseTable';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import {
  FACT_WORD_TABLE_NAMES,
  type FactWords,
  type FactWordTableName,
  factWordsFilePath,
  readFactWords,
} from './factWords';
import { languageRule } from './language';
import { quotedFragmentsById } from './quotedFragmentsById';

/** Ids of the facts that need words, by the table that must contain the words. */
type FactIds = Readonly<Record<FactWordTableName, Iterable<string>>>;

export type ParsedFactWordTables = { readonly [Table in FactWordTableName]: ParsedTable<FactWords<Table>> };

/** Reads all tables of a language's words about facts (`content/<locale>/facts`). */
export function readFactWordTables(locale: Locale): ParsedFactWordTables {
  return Object.fromEntries(
    FACT_WORD_TABLE_NAMES.map((table) => [table, readFactWords(locale, table)]),
  ) as ParsedFactWordTables;
}

/**
 * Returns errors in a language's words about facts: missing and unknown ids, unreadable rows, and broken rules for the
 * words of events and incidents.
 * @param ids ids of every fact that needs words; notes on observations are optional
 */
export function checkFactWords(
  locale: Locale,
  tables: ParsedFactWordTables,
  ids: FactIds,
  base: Pick<FactBase, 'incidents'>,
): readonly ContentError[] {
  return [
    ...FACT_WORD_TABLE_NAMES.flatMap((table) =>
      checkTable(factWordsFilePath(locale, table), table, tables[table], new Set(ids[table])),
    ),
    ...eventErrors(factWordsFilePath(locale, 'events'), tables.events),
    ...reportErrors(locale, factWordsFilePath(locale, 'incidents'), tables.incidents, base),
  ];
}

function checkTable(
  file: string,
  table: FactWordTableName,
  { rows, lines, errors, unparsedIds }: ParsedFactWordTables[FactWordTableName],
  known: ReadonlySet<string>,
): readonly ContentError[] {
  const found = new Set([...rows.map(({ id }) => id), ...unparsedIds]);
  const lacking = table === 'observations' ? [] : [...known].filter((id) => !found.has(id));
  const first = new Map(rows.toReversed().map((row) => [row.id, row]));
  return [
    ...errors,
    ...lacking.map((id): ContentError => ({ file, message: `no words for "${id}"; expected a row with this id` })),
    ...rows.flatMap((row) => {
      const twice = first.get(row.id) === row ? [] : [`the id "${row.id}" occurs twice; expected it once`];
      const problems = known.has(row.id) ? twice : [unknownIdMessage('id', row.id, known)];
      return problems.map((message): ContentError => ({ file, row: lineOf(lines, row), message }));
    }),
  ];
}

function eventErrors(file: string, { rows, lines }: ParsedFactWordTables['events']): readonly ContentError[] {
  return rows.flatMap((row) => {
    const number = `${row.title} ${row.summary}`.match(/\d+([.,]\d+)*/)?.[0];
    const message = `"${row.id}": its words contain the number ${number}; expected none, since a number comes from an observation`;
    return number ? [{ file, row: lineOf(lines, row), message }] : [];
  });
}

function reportErrors(
  locale: Locale,
  file: string,
  { rows, lines }: ParsedFactWordTables['incidents'],
  { incidents }: Pick<FactBase, 'incidents'>,
): readonly ContentError[] {
  const most = languageRule(locale, 'lengths').summary;
  const basis = new Map(incidents.rows.map(({ id, date_basis }) => [id, date_basis]));
  return rows.flatMap((row) => {
    const words = row.summary.split(/\s+/).length;
    const isStated = basis.get(row.id) === 'stated';
    return [
      ...(words > most ? [`its summary has ${words} words, expected at most ${most}`] : []),
      ...(isStated && row.dateBasis !== '' ? ['its date is stated; expected no words on how it was worked out'] : []),
      ...(!isStated && row.dateBasis === '' ? ['its date was worked out; expected words that say how'] : []),
    ].map((message) => ({ file, row: lineOf(lines, row), message: `"${row.id}": ${message}` }));
  });
}

function lineOf<Row>(lines: ReadonlyMap<Row, number>, row: Row): number {
  return lines.get(row) ?? 0;
}

/**
 * Returns the ids of all facts that need words in a language, by table of words. Quotations in that language need no
 * translation.
 */
export function factIdsNeedingWords(base: FactBase, locale: Locale): FactIds {
  const incidents = base.incidents.rows;
  const claims = Object.entries(base.claims);
  const readings = claims.flatMap(([claim, record]) => record.readings.map((reading) => ({ claim, reading })));
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    observations: ids(base.observations.rows),
    events: ids(base.events.rows),
    incidents: ids(incidents),
    incidentPlaces: incidents.map(({ place }) => place),
    actors: incidents.flatMap(({ actors }) => actors),
    incidentReporters: incidents.flatMap(({ reported_by }) => reported_by),
    locators: [...base.reports.rows, ...base.statements.rows].flatMap(({ locator }) =>
      locator === '' ? [] : [locator],
    ),
    statements: ids(base.statements.rows),
    quotations: [...quotedFragmentsById(base)].flatMap(([id, { lang }]) => (lang === locale ? [] : [id])),
    // Only some outlets need words; the English tables list them.
    publishers: ids(readFactWords(DEFAULT_LOCALE, 'publishers').rows),
    sourceNames: ids(readFactWords(DEFAULT_LOCALE, 'sourceNames').rows),
    origins: ids(base.origins.rows),
    leftOut: ids(base.leftOut.rows),
    corrections: ids(base.corrections.rows),
    places: base.placeIds,
    reporters: ids(base.reporters.rows),
    metrics: ids(base.metrics.rows),
    units: ids(base.units.rows),
    methods: ids(base.methods.rows),
    differences: ids(base.differences.rows),
    questions: ids(base.constraints.rows.filter(({ expected }) => expected === 'open-question')),
    claims: claims.map(([id]) => id),
    readings: readings.map(({ claim, reading }) => `${claim}:${reading.id}`),
    bars: readings.flatMap(({ reading }) => [
      ...reading.implies.map(({ name }) => name),
      ...reading.bars.flatMap(({ segments }) => segments.flatMap(({ caption }) => caption ?? [])),
    ]),
    glossary: ids(base.glossary.rows),
  };
}
