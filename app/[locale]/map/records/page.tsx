import '@/components/info/infoPage.css';
import '@/components/explorer/recordsPage.css';
import { group } from 'd3';
import type { ReactNode } from 'react';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import type { ExplorerRecord } from '@/components/explorer/explorerRecord';
import { formatNumberOrRange, listExplorerRecords, yearOfRecord } from '@/components/explorer/listExplorerRecords';
import { NumberNotGiven } from '@/components/explorer/NumberNotGiven';
import { OutletLink } from '@/components/explorer/OutletLink';
import { InfoPage } from '@/components/info/InfoPage';
import { incidents, pagesReportingIncident } from '@/lib/facts/facts';
import { type Incident, mayBePlotted } from '@/lib/facts/incidents';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, intro } = messages(locale).explorer.inFull;
  return {
    title,
    description: intro,
    path: '/map/records/',
    card: { kind: 'figure', figure: 'map-interceptions' },
    isNamed: true,
  };
});

/**
 * Renders the full record of every incident, for printing and for readers without script. The map shows the same record
 * when a reader opens a mark.
 */
export default async function RecordsPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { title, intro } = messages(locale).explorer.inFull;
  return (
    <InfoPage locale={locale} path="/map/records/" title={title} intro={intro}>
      <RecordsInFull locale={locale} />
    </InfoPage>
  );
}

/**
 * Renders all records with all details, grouped by year, newest first, without totals. `<report-map>` fetches a record
 * from this page when a reader opens it.
 */
function RecordsInFull({ locale }: { readonly locale: Locale }) {
  const records = listExplorerRecords(locale);
  const details = recordDetails(locale);
  const { kinds } = messages(locale).explorer;
  const names = new Map(
    records.map(
      ({ id, kind, when, place }) => [id, [kinds[kind], when, place].join(punctuationOf(locale).comma)] as const,
    ),
  );
  return [...group(records, yearOfRecord)].map(([year, ofYear]) => (
    <section key={year} className="mt-10 border-t border-rule pt-5">
      <h2>
        <time>{year}</time>
      </h2>
      {ofYear.map((record) => {
        const detail = details.get(record.id);
        return detail && <RecordInFull key={record.id} locale={locale} record={record} detail={detail} names={names} />;
      })}
    </section>
  ));
}

interface RecordInFullProps {
  readonly locale: Locale;
  readonly record: ExplorerRecord;
  readonly detail: RecordDetail;
  /** Title of each record, by the record's id. */
  readonly names: ReadonlyMap<string, string>;
}

function RecordInFull({ locale, record, detail, names }: RecordInFullProps) {
  const words = messages(locale).explorer;
  const { detail: labels, columns } = words;
  const counted = detail.numbers.map(([name]) => name);
  const notAdded = counted.includes(labels.dead) && counted.includes(labels.missing) ? [labels.deadMissing] : [];
  return (
    <article id={record.id} className="record-full" data-incident={record.id}>
      <h3>{names.get(record.id)}</h3>
      <p className="record-summary">{detail.summary}</p>
      <dl>
        <Row name={labels.numbers}>
          {detail.numbers.length === 0 && <NumberNotGiven words={words.notGiven} />}
          {[...detail.numbers.map(([name, text]) => `${name}${punctuationOf(locale).colon}${text}`), ...notAdded].join(
            '. ',
          )}
        </Row>
        {detail.figures.length > 0 && <Row name={labels.figures}>{detail.figures.join(' · ')}</Row>}
        <Row name={columns.actors}>
          {record.actors.map((id) => factWords(locale, 'actors', id).name).join(punctuationOf(locale).comma) ||
            words.notNamed}
        </Row>
        <Row name={columns.reporters}>{record.reporters.join(punctuationOf(locale).comma) || words.notNamed}</Row>
        <Row name={labels.precision}>{detail.precision.join(' ')}</Row>
        {detail.note !== '' && <Row name={labels.note}>{detail.note}</Row>}
        {detail.overlaps.length > 0 && (
          <Row name={labels.overlaps}>
            {detail.overlaps.map((id, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                <a href={`#${id}`}>{names.get(id)}</a>
              </span>
            ))}
          </Row>
        )}
        <Row name={labels.sources}>
          {record.sources.map(([name, url], i) => (
            <span key={url ?? name}>
              {i > 0 && ' · '}
              <OutletLink name={name} url={url} />
              {punctuationOf(locale).comma}
              {detail.published[i] || labels.undated}
              {detail.copies[i] && `${punctuationOf(locale).comma}${labels.copy}`}
            </span>
          ))}
        </Row>
      </dl>
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type RecordDetail = ReturnType<typeof detailOf>;

/** Returns the formatted details of each record, by the record's id. */
function recordDetails(locale: Locale): ReadonlyMap<string, RecordDetail> {
  const rows = incidents();
  return new Map(rows.map((row) => [row.id, detailOf(locale, row, rows)]));
}

function detailOf(locale: Locale, row: Incident, rows: readonly Incident[]) {
  const sources = pagesReportingIncident(row.id);
  const { summary, figures, note } = factWords(locale, 'incidents', row.id);
  return {
    summary,
    numbers: numbersOf(locale, row),
    figures,
    precision: precisionOf(locale, row),
    note,
    overlaps: overlapsOf(row, rows),
    // `published` and `copies` have one value for each source of the record, in order. The date is empty where a page
    // shows none.
    published: sources.map(({ published }) => (published === '' ? '' : formatPartialDate(locale, published).text)),
    copies: sources.map(({ mirror }) => mirror === 'mirror'),
  };
}

/**
 * Returns the numbers of people that the reports of an incident give, each with its name and its formatted value or
 * range.
 */
function numbersOf(locale: Locale, row: Incident): readonly (readonly [name: string, text: string])[] {
  const words = messages(locale).explorer.detail;
  const counted = [
    [words.people, formatNumberOrRange(locale, row.people, row.people_min, row.people_max)],
    [words.entered, formatNumberOrRange(locale, row.entered, row.entered_min, row.entered_max)],
    [words.dead, formatNumberOrRange(locale, row.dead, row.dead_min, row.dead_max)],
    [words.missing, formatNumberOrRange(locale, row.missing, row.missing_min, row.missing_max)],
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
  if (!mayBePlotted(row)) return [date, words.unchecked];
  if (row.located === 'source') return [date, words.atPosition];
  const near = { place: words.atPlace, 'coast-stretch': words.atStretch, 'sea-area': words.atSea }[row.geo_precision];
  return [date, formatMessage(locale, near, { km: formatNumber(locale, row.radius_km) })];
}

/** Returns the ids of the records that overlap `row`: those that it names, and those that name it. */
function overlapsOf(row: Incident, rows: readonly Incident[]): readonly string[] {
  const others = rows.filter(({ overlaps }) => overlaps.includes(row.id)).map(({ id }) => id);
  return [...new Set([...row.overlaps, ...others])];
}
