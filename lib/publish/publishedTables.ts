import { z } from 'zod';
import { httpUrl, id } from '@/lib/facts/cells';
import { linkOf } from '@/lib/facts/citation';
import type { FactBase } from '@/lib/facts/factBase';
import { degrees } from '@/lib/facts/incidents';
import { TABLE_NAMES, TABLES, type TableName } from '@/lib/facts/schema';

/** The tables that anyone may take: those we keep as tables, and those that are made from richer records. */
export const PUBLISHED_TABLES = [...TABLE_NAMES, 'places', 'metrics'] as const satisfies readonly string[];
export type PublishedTable = TableName | 'places' | 'metrics';

const placeId = z.string().regex(/^[a-z][a-z0-9_-]*$/);
const words = z.string().min(1);

const placeRow = z.object({
  id: placeId,
  lng: degrees,
  lat: degrees,
  name_en: words,
  name_es: z.string(),
  name_fr: z.string(),
  name_ar: z.string(),
  located: words,
});

const metricRow = z.object({
  id,
  unit: words,
  comparability: words,
  method: words,
  name_en: words,
  counts_en: words,
  leaves_out_en: words,
});

/** Empty where a page is only named: a bare IP address is never linked. */
const linkedUrl = z.union([z.literal(''), httpUrl]);

/** Shape of the rows as they are published, cell by cell as text. */
export function publishedShape(table: PublishedTable): z.ZodObject {
  if (table === 'places') return placeRow;
  if (table === 'metrics') return metricRow;
  const shape: z.ZodObject = TABLES[table];
  return 'mirror' in shape.shape ? shape.extend({ url: linkedUrl }) : shape;
}

/** The rows of a table as they are published. */
export function publishedRows(base: FactBase, table: PublishedTable): readonly object[] {
  if (table === 'places')
    return base.places.map(({ id, point, names, located }) => ({
      id,
      lng: point?.[0] ?? null,
      lat: point?.[1] ?? null,
      name_en: names.en,
      name_es: names.es,
      name_fr: names.fr,
      name_ar: names.ar,
      located,
    }));
  if (table === 'metrics')
    return Object.entries(base.metrics).map(([id, metric]) => ({
      id,
      unit: metric.unit,
      comparability: metric.comparability,
      method: metric.method,
      name_en: metric.name.en,
      counts_en: metric.counts.en,
      leaves_out_en: metric.leavesOut.en,
    }));
  return base[table].rows.map((row) => ('mirror' in row ? { ...row, url: linkOf(row) } : row));
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
