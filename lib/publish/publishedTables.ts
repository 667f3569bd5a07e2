import { z } from 'zod';
import { httpUrlCellSchema, idCellSchema, listCellSchema } from '@/lib/facts/cellShapes';
import { linkableUrl } from '@/lib/facts/citedPage';
import type { FactBase } from '@/lib/facts/factBase';
import { degreesCellSchema, type Incident } from '@/lib/facts/incidents';
import { PUBLISHED_TABLE_NAMES, type PublishedTableName, TABLE_SCHEMAS } from '@/lib/facts/schema';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import {
  FACT_WORD_SHAPES,
  type FactWordTableName,
  factWords,
  findFactWords,
  observationNote,
} from '@/lib/text/factWords';

type OwnTable = Exclude<PublishedTableName, 'constraints'>;
export type CsvTableName = OwnTable | 'places' | 'metrics';

/**
 * The tables that the site publishes as CSV: our own tables, places and metrics. Relations are published in `base.json`
 * only, where derived relations are listed with those of `constraints.csv`.
 */
export const CSV_TABLE_NAMES: readonly CsvTableName[] = [
  ...PUBLISHED_TABLE_NAMES.filter((name): name is OwnTable => name !== 'constraints'),
  'places',
  'metrics',
];

const placeId = z.string().regex(/^[a-z][a-z0-9_-]*$/);
const words = z.string().min(1);
const remark = z.string();
/**
 * Shape of a cell with the address of a page; empty where a page is named but not linked, since bare IP addresses are
 * never linked.
 */
const linkedUrl = z.union([z.literal(''), httpUrlCellSchema]);
/** Columns with a name in each language; empty where we do not know the name in that language. */
const names = { name_en: words, name_es: remark, name_fr: remark, name_ar: remark };

/**
 * Returns a table shape with columns added after a given one: `withColumnsAfter(shape, 'reporter', { note: remark })`.
 */
function withColumnsAfter(shape: z.ZodObject, column: string, added: z.ZodRawShape): z.ZodObject {
  const columns = Object.entries(shape.shape);
  const at = columns.findIndex(([name]) => name === column) + 1;
  return z.object(Object.fromEntries([...columns.slice(0, at), ...Object.entries(added), ...columns.slice(at)]));
}

/** Shapes of the published tables that include English words, with columns in their published order. */
const SHAPES: Readonly<Partial<Record<CsvTableName, z.ZodObject>>> = {
  observations: withColumnsAfter(TABLE_SCHEMAS.observations, 'supersedes', { note: remark }),
  reports: TABLE_SCHEMAS.reports.extend({ locator: remark }),
  statements: withColumnsAfter(TABLE_SCHEMAS.statements.extend({ locator: remark }), 'subject', { statement: words }),
  origins: withColumnsAfter(TABLE_SCHEMAS.origins.extend({ note: remark }), 'id', { name: words }),
  reporters: TABLE_SCHEMAS.reporters.extend(names),
  incidents: withColumnsAfter(
    withColumnsAfter(TABLE_SCHEMAS.incidents.extend({ date_basis: words, place: words }), 'place_id', {
      offset: remark,
    }),
    'reported_by',
    { figures: listCellSchema, summary: words, note: remark },
  ),
  events: withColumnsAfter(TABLE_SCHEMAS.events, 'kind', { title_en: words, summary_en: words }),
  leftOut: z.object({ ...FACT_WORD_SHAPES.leftOut.shape, ...TABLE_SCHEMAS.leftOut.shape }),
  places: z.object({ id: placeId, lng: degreesCellSchema, lat: degreesCellSchema, ...names, located: words }),
  metrics: z.object({
    id: idCellSchema,
    unit: words,
    comparability: words,
    method: words,
    name_en: words,
    counts_en: words,
    leaves_out_en: words,
  }),
};

/** Returns the shape of a published table: its columns, with the text that their cells may contain. */
export function publishedTableShape(table: CsvTableName): z.ZodObject {
  const shape = SHAPES[table] ?? TABLE_SCHEMAS[table as OwnTable];
  return 'mirror' in shape.shape ? shape.extend({ url: linkedUrl }) : shape;
}

/** Returns the published rows of a table, with cells in the order of the columns. */
export function publishedTableRows(base: FactBase, table: CsvTableName): readonly object[] {
  const columns = Object.keys(publishedTableShape(table).shape);
  return rowsWithWords(base, table).map((row) => inOrder(columns, row));
}

/** Returns an incident as published, with English names instead of ids. */
export function toPublishedIncident(row: Incident) {
  return inOrder(Object.keys(publishedTableShape('incidents').shape), incidentWithWords(row));
}

function inOrder<Row extends object>(columns: readonly string[], row: Row): Row {
  const cells = new Map(Object.entries(row));
  return Object.fromEntries(columns.map((column) => [column, cells.get(column)])) as Row;
}

/** Returns the rows of a table with the English words about them, with columns in any order. */
function rowsWithWords(base: FactBase, table: CsvTableName): readonly object[] {
  switch (table) {
    case 'observations':
      return base.observations.rows.map((row) => ({ ...row, note: observationNote(DEFAULT_LOCALE, row.id) }));
    case 'reports':
      return base.reports.rows.map((row) => ({ ...row, url: linkableUrl(row), locator: locatorOf(row.locator) }));
    case 'statements':
      return base.statements.rows.map((row) => ({
        ...row,
        ...english('statements', row.id),
        locator: locatorOf(row.locator),
      }));
    case 'origins':
      return base.origins.rows.map((row) => ({ ...row, ...english('origins', row.id) }));
    case 'reporters':
      return base.reporters.rows.map(({ id }) => ({ id, ...namesOf('reporters', id) }));
    case 'incidents':
      return base.incidents.rows.map(incidentWithWords);
    case 'events':
      return base.events.rows.map((row) => {
        const { title, summary } = english('events', row.id);
        return { ...row, title_en: title, summary_en: summary };
      });
    case 'leftOut':
      return base.leftOut.rows.map(({ id }) => english('leftOut', id));
    case 'places':
      return base.places.map(({ id, point, located }) => ({
        id,
        lng: point?.[0] ?? null,
        lat: point?.[1] ?? null,
        ...namesOf('places', id),
        located,
      }));
    case 'metrics':
      return base.metrics.rows.map((metric) => {
        const { name, counts, leavesOut } = english('metrics', metric.id);
        return { ...metric, name_en: name, counts_en: counts, leaves_out_en: leavesOut };
      });
    default:
      return base[table].rows.map((row) => ('mirror' in row ? { ...row, url: linkableUrl(row) } : row));
  }
}

function incidentWithWords(row: Incident) {
  const { dateBasis, ...words } = english('incidents', row.id);
  return {
    ...row,
    ...words,
    date_basis: row.date_basis === 'stated' ? row.date_basis : dateBasis,
    place: english('incidentPlaces', row.place).name,
    actors: row.actors.map((actor) => english('actors', actor).name),
    reported_by: row.reported_by.map((reporter) => english('incidentReporters', reporter).name),
  };
}

function english<Table extends FactWordTableName>(table: Table, id: string) {
  return factWords(DEFAULT_LOCALE, table, id);
}

/** Returns the position of a report or statement on its page, in words such as `para 2`; empty for an empty id. */
function locatorOf(id: string): string {
  return id === '' ? '' : english('locators', id).name;
}

function namesOf(table: 'places' | 'reporters', id: string) {
  const name = (locale: Locale) => findFactWords(locale, table, id)?.name ?? '';
  return { name_en: name('en'), name_es: name('es'), name_fr: name('fr'), name_ar: name('ar') };
}

/** Foreign keys: the published table whose ids a column refers to, by table and column. */
export const CSV_TABLE_FOREIGN_KEYS: Partial<Record<CsvTableName, Readonly<Record<string, CsvTableName>>>> = {
  observations: { metric: 'metrics', place: 'places', reporter: 'reporters', supersedes: 'observations' },
  reports: { observation: 'observations', publisher: 'publishers', origin: 'origins' },
  statements: { publisher: 'publishers' },
  origins: { reporter: 'reporters' },
  incidents: { place_id: 'places' },
  'incident-sources': { incident: 'incidents' },
  'event-sources': { event: 'events' },
};
