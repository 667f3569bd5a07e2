import { type ContentError, unknownId } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import type { ParsedTable } from '@/lib/facts/parseTable';
import type { Locale } from '@/lib/locales';
import { FACT_TABLES, type FactTable, type FactWords, factWordsFile, readFactWords } from './factWords';
import { language } from './language';

/** Ids of the facts, by table of words about them. */
export type FactIds = Readonly<Record<FactTable, Iterable<string>>>;

export type FactWordTables = { readonly [Table in FactTable]: ParsedTable<FactWords<Table>> };

/** All tables of a language's words about facts. */
export function readFactWordTables(locale: Locale): FactWordTables {
  return Object.fromEntries(FACT_TABLES.map((table) => [table, readFactWords(locale, table)])) as FactWordTables;
}

/**
 * Checks a language's words about facts: missing and unknown ids, unreadable rows, and rules for the words of events
 * and incidents.
 * @param ids of every fact that needs words; notes on observations are optional
 */
export function checkFactWords(
  locale: Locale,
  tables: FactWordTables,
  ids: FactIds,
  base: Pick<FactBase, 'incidents'>,
): readonly ContentError[] {
  return [
    ...FACT_TABLES.flatMap((table) =>
      checkTable(factWordsFile(locale, table), table, tables[table], new Set(ids[table])),
    ),
    ...eventErrors(factWordsFile(locale, 'events'), tables.events),
    ...reportErrors(locale, factWordsFile(locale, 'incidents'), tables.incidents, base),
  ];
}

function checkTable(
  file: string,
  table: FactTable,
  { rows, lines, errors, unread }: FactWordTables[FactTable],
  known: ReadonlySet<string>,
): readonly ContentError[] {
  const found = new Set([...rows.map(({ id }) => id), ...unread]);
  const lacking = table === 'observations' ? [] : [...known].filter((id) => !found.has(id));
  const first = new Map(rows.toReversed().map((row) => [row.id, row]));
  return [
    ...errors,
    ...lacking.map((id): ContentError => ({ file, message: `no words for "${id}"; expected a row with this id` })),
    ...rows.flatMap((row) => {
      const twice = first.get(row.id) === row ? [] : [`the id "${row.id}" occurs twice; expected it once`];
      const problems = known.has(row.id) ? twice : [unknownId('id', row.id, known)];
      return problems.map((message): ContentError => ({ file, row: lineOf(lines, row), message }));
    }),
  ];
}

function eventErrors(file: string, { rows, lines }: FactWordTables['events']): readonly ContentError[] {
  return rows.flatMap((row) => {
    const number = `${row.title} ${row.summary}`.match(/\d+([.,]\d+)*/)?.[0];
    const message = `"${row.id}": its words contain the number ${number}; expected none, since a number comes from an observation`;
    return number ? [{ file, row: lineOf(lines, row), message }] : [];
  });
}

function reportErrors(
  locale: Locale,
  file: string,
  { rows, lines }: FactWordTables['incidents'],
  { incidents }: Pick<FactBase, 'incidents'>,
): readonly ContentError[] {
  const most = language(locale, 'lengths').summary;
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
