import { incidents, sourcesOfIncident } from '@/lib/facts/facts';
import { type Incident, isPlotted } from '@/lib/facts/incidents';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { rangeText } from './explorerRecords';

export type RecordDetail = ReturnType<typeof detailOf>;

/** Formatted details of all records, by id, for the page of all records. */
export function recordDetails(locale: Locale): ReadonlyMap<string, RecordDetail> {
  const rows = incidents();
  return new Map(rows.map((row) => [row.id, detailOf(locale, row, rows)]));
}

function detailOf(locale: Locale, row: Incident, rows: readonly Incident[]) {
  const sources = sourcesOfIncident(row.id);
  const { summary, figures, note } = factWords(locale, 'incidents', row.id);
  return {
    summary,
    numbers: numbersOf(locale, row),
    figures,
    precision: precisionOf(locale, row),
    note,
    overlaps: overlapsOf(row, rows),
    // Both have one value for each source of the record, in their order. The date is empty where a page shows none.
    published: sources.map(({ published }) => (published === '' ? '' : formatPartialDate(locale, published).text)),
    copies: sources.map(({ mirror }) => mirror === 'mirror'),
  };
}

/** Names and values, or ranges, of the numbers that reports state. */
function numbersOf(locale: Locale, row: Incident): readonly (readonly [name: string, text: string])[] {
  const words = messages(locale).explorer.detail;
  const counted = [
    [words.people, rangeText(locale, row.people, row.people_min, row.people_max)],
    [words.entered, rangeText(locale, row.entered, row.entered_min, row.entered_max)],
    [words.dead, rangeText(locale, row.dead, row.dead_min, row.dead_max)],
    [words.missing, rangeText(locale, row.missing, row.missing_min, row.missing_max)],
  ] as const;
  return counted.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function precisionOf(locale: Locale, row: Incident): readonly string[] {
  const words = messages(locale).explorer.detail;
  const date =
    row.date_basis === 'stated'
      ? words.dateStated
      : formatMessage(locale, words.dateBasis, { basis: factWords(locale, 'incidents', row.id).dateBasis });
  if (row.mappable === 'no') return [date, words.noPlace];
  if (!isPlotted(row)) return [date, words.unchecked];
  if (row.located === 'source') return [date, words.atPosition];
  const near = { place: words.atPlace, 'coast-stretch': words.atStretch, 'sea-area': words.atSea }[row.geo_precision];
  return [date, formatMessage(locale, near, { km: formatNumber(locale, row.radius_km) })];
}

/** Ids of overlapping records, including those that name this record as overlapping. */
function overlapsOf(row: Incident, rows: readonly Incident[]): readonly string[] {
  const others = rows.filter(({ overlaps }) => overlaps.includes(row.id)).map(({ id }) => id);
  return [...new Set([...row.overlaps, ...others])];
}
