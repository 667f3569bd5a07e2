import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { listCellSchema } from '@/lib/facts/cellShapes';
import { throwIfErrors, unknownIdMessage } from '@/lib/facts/contentError';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';
import type { Locale } from '@/lib/locales';
import { type PluralForms, pluralRules } from './selectPluralForm';

/**
 * The words of the fact base in each language: `content/<locale>/facts/<table>.csv` has a row for each id. Facts are in
 * `content/data` and have no words, so that a better wording or a translation changes no fact.
 */

const required = z.string().min(1);
const optional = z.string();
const wordsOnly = z.string().regex(/^\D+$/, 'words without digits: a figure left out is not shown');

/** Columns of each table of words about facts, `content/<locale>/facts/<table>.csv`. */
export const FACT_WORD_SHAPES = {
  observations: z.object({ id: required, note: required }),
  events: z.object({ id: required, title: required, summary: required }),
  incidents: z.object({
    id: required,
    /** Distance and direction of an incident from the named place, as the report gives them: `274 km SW`. */
    offset: optional,
    /** Explanation of how the date of an incident was worked out; empty where the report states the date. */
    dateBasis: optional,
    /** The number that each source gives, where sources disagree. */
    figures: listCellSchema,
    /** Summary of an incident in our words, within the limit `lengths.summary` of the language. */
    summary: required,
    note: optional,
  }),
  /** Names of places, actors and reporters of incidents, as the reports print them. */
  incidentPlaces: z.object({ id: required, name: required }),
  actors: z.object({ id: required, name: required }),
  incidentReporters: z.object({ id: required, name: required }),
  /** Position of a report or statement on its page, in words: `para 2`. */
  locators: z.object({ id: required, name: required }),
  statements: z.object({ id: required, statement: required }),
  /** Our translations of quotations. A quotation that several sources print is listed under the id of the first. */
  quotations: z.object({ id: required, translation: required }),
  /**
   * Outlets whose names include a description, such as “French edition”; others use their own name in every language.
   */
  publishers: z.object({ id: required, name: required }),
  /** Names of sources of incidents and events that include a remark, such as “copy”; the id is a slug of the name. */
  sourceNames: z.object({ id: required, name: required }),
  origins: z.object({ id: required, name: required, note: optional }),
  leftOut: z.object({ id: required, what: wordsOnly, reason: wordsOnly }),
  corrections: z.object({
    id: required,
    /** The text as published before the correction, verbatim. */
    before: required,
    what: required,
    why: required,
  }),
  places: z.object({ id: required, name: required }),
  reporters: z.object({
    id: required,
    name: required,
    /** Alternative names of the reporter. One of its names must accompany each of its numbers in the story. */
    mentions: listCellSchema,
  }),
  metrics: z.object({
    id: required,
    name: required,
    /** Definition of what the metric counts, as far as the reporter states it. */
    counts: required,
    /** Items that a reader might expect the metric to include, but that it excludes. */
    leavesOut: required,
  }),
  /** Names of a unit by plural category. A symbol such as km has one form; a rank has none. */
  units: z.object({ id: required, other: optional }),
  /** The method of counting, in words that complete “it is …”. */
  methods: z.object({ id: required, name: required }),
  differences: z.object({
    id: required,
    /** Statement of the brief, without digits. */
    says: required,
    others: required,
  }),
  /** The text of an open question, without digits: the site prints the values itself. */
  questions: z.object({
    id: required,
    title: required,
    shouldHold: required,
    couldBe: required,
    wouldSettle: required,
  }),
  claims: z.object({ id: required, title: required }),
  readings: z.object({
    id: required,
    name: required,
    /** The relation between the numbers in this reading, in a few words. */
    gist: required,
    /** The consequence of this reading, in one or two sentences without digits. */
    means: required,
    /** The headline of the reading's share card, without digits. */
    card: required,
  }),
  /** Names of the values that a reading implies, and captions of segments of its bars. */
  bars: z.object({ id: required, name: required }),
  glossary: z.object({
    id: required,
    term: required,
    /** The definition, without digits. */
    definition: required,
    /** A common confusion: a sentence that completes “Not the same as …”. */
    notSameAs: required,
    /**
     * The names of the term in prose. A lesson must link the first use of one of them; without names, authors choose
     * where to link it.
     */
    words: listCellSchema,
  }),
} as const;

export type FactWordTableName = keyof typeof FACT_WORD_SHAPES;
export type FactWords<Table extends FactWordTableName> = z.infer<(typeof FACT_WORD_SHAPES)[Table]> &
  (Table extends 'units' ? PluralForms : unknown);
export const FACT_WORD_TABLE_NAMES = Object.keys(FACT_WORD_SHAPES) as readonly FactWordTableName[];

/** @returns the path of a table of words from the project's root */
export function factWordsFilePath(locale: Locale, table: FactWordTableName): string {
  return `content/${locale}/facts/${table}.csv`;
}

/** Reads and parses a table of words, and lists its errors. A language without the file has no rows. */
export function readFactWords<Table extends FactWordTableName>(
  locale: Locale,
  table: Table,
): ParsedTable<FactWords<Table>> {
  const file = factWordsFilePath(locale, table);
  if (!existsSync(file)) return { rows: [], lines: new Map(), errors: [], unparsedIds: [] };
  return parseFactWords(locale, table, readFileSync(file, 'utf8'));
}

/** Parses the CSV text of a table of words and lists its errors. */
export function parseFactWords<Table extends FactWordTableName>(
  locale: Locale,
  table: Table,
  text: string,
): ParsedTable<FactWords<Table>> {
  const shape = table === 'units' ? unitShape(locale) : FACT_WORD_SHAPES[table];
  return parseTable(factWordsFilePath(locale, table), text, shape) as ParsedTable<FactWords<Table>>;
}

/** Returns the columns of the table of units: the plural categories of the language, two in English, six in Arabic. */
function unitShape(locale: Locale): z.ZodObject {
  const { pluralCategories } = pluralRules(locale).resolvedOptions();
  return z.object({ id: required, ...Object.fromEntries(pluralCategories.map((category) => [category, optional])) });
}

/**
 * Returns the words about one row of the fact base.
 * @throws Error naming the file when the language has none for it
 */
export function factWords<Table extends FactWordTableName>(locale: Locale, table: Table, id: string): FactWords<Table> {
  const found = findFactWords(locale, table, id);
  if (!found)
    throw new Error(
      `${factWordsFilePath(locale, table)}: ${unknownIdMessage('id', id, rowsById(locale, table).keys())}.`,
    );
  return found;
}

/** Returns the words about one row of the fact base, or undefined where the language has none for it. */
export function findFactWords<Table extends FactWordTableName>(
  locale: Locale,
  table: Table,
  id: string,
): FactWords<Table> | undefined {
  return rowsById(locale, table).get(id);
}

/** Returns the note of an observation; empty where there is none. */
export function observationNote(locale: Locale, id: string): string {
  return findFactWords(locale, 'observations', id)?.note ?? '';
}

const known = new Map<string, ReadonlyMap<string, object>>();

function rowsById<Table extends FactWordTableName>(
  locale: Locale,
  table: Table,
): ReadonlyMap<string, FactWords<Table>> {
  const file = factWordsFilePath(locale, table);
  const before = known.get(file);
  if (before) return before as ReadonlyMap<string, FactWords<Table>>;
  const { rows, errors } = readFactWords(locale, table);
  throwIfErrors(errors);
  const byId = new Map(rows.map((row) => [row.id, row]));
  known.set(file, byId);
  return byId;
}
