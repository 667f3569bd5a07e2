import { z } from 'zod';
import { httpUrl, id, list } from '@/lib/facts/cellShapes';
import { linkOf } from '@/lib/facts/citedPage';
import type { FactBase } from '@/lib/facts/factBase';
import { degrees, type Incident } from '@/lib/facts/incidents';
import { TABLE_NAMES, TABLES, type TableName } from '@/lib/facts/schema';
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales';
import { type FactTable, factWords, findFactWords, observationNote, WORD_SHAPES } from '@/lib/text/factWords';

/** The tables that anyone may take: those we keep as tables, and those that are made from richer records. */
export const PUBLISHED_TABLES = [...TABLE_NAMES, 'places', 'metrics'] as const satisfies readonly string[];
export type PublishedTable = TableName | 'places' | 'metrics';

const placeId = z.string().regex(/^[a-z][a-z0-9_-]*$/);
const words = z.string().min(1);
const remark = z.string();
/** Empty where a page is only named: a bare IP address is never linked. */
const linkedUrl = z.union([z.literal(''), httpUrl]);
/** In each language; empty where we do not know the name in it. */
const names = { name_en: words, name_es: remark, name_fr: remark, name_ar: remark };

const { evidence, ...observation } = TABLES.observations.shape;
const { id: statementId, subject, ...statement } = TABLES.statements.shape;
const { id: originId, reporter } = TABLES.origins.shape;
const { statements, ...event } = TABLES.events.shape;
const {
  id: incidentId,
  date,
  date_end,
  date_precision,
  date_basis: _,
  kind,
  place: __,
  place_id,
  actors: ___,
  reported_by: ____,
  group,
  overlaps,
  ...measured
} = TABLES.incidents.shape;

/** Facts with their English words, in the order of the columns. */
const SHAPES: Readonly<Partial<Record<PublishedTable, z.ZodObject>>> = {
  observations: z.object({ ...observation, note: remark, evidence }),
  reports: TABLES.reports.extend({ locator: remark }),
  statements: z.object({ id: statementId, subject, statement: words, ...statement, locator: remark }),
  origins: z.object({ id: originId, name: words, reporter, note: remark }),
  reporters: z.object({ id, ...names }),
  incidents: z.object({
    id: incidentId,
    date,
    date_end,
    date_precision,
    date_basis: words,
    kind,
    place: words,
    place_id,
    offset: remark,
    ...measured,
    actors: list,
    reported_by: list,
    figures: list,
    summary: words,
    note: remark,
    group,
    overlaps,
  }),
  events: z.object({ ...event, title_en: words, summary_en: words, statements }),
  leftOut: z.object({ ...WORD_SHAPES.leftOut.shape, ...TABLES.leftOut.shape }),
  places: z.object({ id: placeId, lng: degrees, lat: degrees, ...names, located: words }),
  metrics: z.object({
    id,
    unit: words,
    comparability: words,
    method: words,
    name_en: words,
    counts_en: words,
    leaves_out_en: words,
  }),
};

/** Shape of the rows as they are published, cell by cell as text. */
export function publishedShape(table: PublishedTable): z.ZodObject {
  const shape = SHAPES[table] ?? TABLES[table as TableName];
  return 'mirror' in shape.shape ? shape.extend({ url: linkedUrl }) : shape;
}

/** The rows of a table as they are published. */
export function publishedRows(base: FactBase, table: PublishedTable): readonly object[] {
  switch (table) {
    case 'observations':
      return base.observations.rows.map(({ evidence, ...row }) => ({
        ...row,
        note: observationNote(DEFAULT_LOCALE, row.id),
        evidence,
      }));
    case 'statements':
      return base.statements.rows.map(({ id, subject, ...row }) => ({
        id,
        subject,
        statement: english('statements', id).statement,
        ...row,
        locator: locatorOf(row.locator),
      }));
    case 'reports':
      return base.reports.rows.map((row) => ({ ...row, url: linkOf(row), locator: locatorOf(row.locator) }));
    case 'origins':
      return base.origins.rows.map(({ id, reporter }) => {
        const { name, note } = english('origins', id);
        return { id, name, reporter, note };
      });
    case 'reporters':
      return base.reporters.rows.map(({ id }) => ({ id, ...namesOf('reporters', id) }));
    case 'incidents':
      return base.incidents.rows.map(publishedIncident);
    case 'events':
      return base.events.rows.map(({ statements, ...row }) => {
        const { title, summary } = english('events', row.id);
        return { ...row, title_en: title, summary_en: summary, statements };
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
      return Object.entries(base.metrics).map(([id, { unit, comparability, method }]) => {
        const { name, counts, leavesOut } = english('metrics', id);
        return { id, unit, comparability, method, name_en: name, counts_en: counts, leaves_out_en: leavesOut };
      });
    default:
      return base[table].rows.map((row) => ('mirror' in row ? { ...row, url: linkOf(row) } : row));
  }
}

/** A report as it is published: what it names, by its English name. */
export function publishedIncident({ group, overlaps, ...row }: Incident) {
  const { offset, dateBasis, figures, summary, note } = english('incidents', row.id);
  const { id, date, date_end, date_precision, date_basis, kind, place, place_id, actors, reported_by, ...measured } =
    row;
  return {
    id,
    date,
    date_end,
    date_precision,
    date_basis: date_basis === 'stated' ? date_basis : dateBasis,
    kind,
    place: english('incidentPlaces', place).name,
    place_id,
    offset,
    ...measured,
    actors: actors.map((actor) => english('actors', actor).name),
    reported_by: reported_by.map((reporter) => english('incidentReporters', reporter).name),
    figures,
    summary,
    note,
    group,
    overlaps,
  };
}

function english<Table extends FactTable>(table: Table, id: string) {
  return factWords(DEFAULT_LOCALE, table, id);
}

/** Where on its page a report stands, in words. */
function locatorOf(id: string): string {
  return id === '' ? '' : english('locators', id).name;
}

function namesOf(table: 'places' | 'reporters', id: string) {
  const name = (locale: Locale) => findFactWords(locale, table, id)?.name ?? '';
  return { name_en: name('en'), name_es: name('es'), name_fr: name('fr'), name_ar: name('ar') };
}

/** Columns that name a row of another table. */
export const REFERENCES: Partial<Record<PublishedTable, Readonly<Record<string, PublishedTable>>>> = {
  observations: { metric: 'metrics', place: 'places', reporter: 'reporters', supersedes: 'observations' },
  reports: { observation: 'observations', publisher: 'publishers', origin: 'origins' },
  statements: { publisher: 'publishers' },
  origins: { reporter: 'reporters' },
  incidents: { place_id: 'places' },
  'incident-sources': { incident: 'incidents' },
  'event-sources': { event: 'events' },
};
