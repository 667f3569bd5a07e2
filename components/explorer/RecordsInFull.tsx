import { group } from 'd3';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import type { ExplorerRecord } from './explorerRecord';
import { explorerRecords, yearOf } from './explorerRecords';
import { NotGiven } from './NotGiven';
import { type RecordDetail, recordDetails } from './recordDetails';
import { SourceName } from './SourceName';

/**
 * All records with all details, grouped by year, newest first. Nothing is summed. `<report-map>` fetches a record from this
 * page when a reader opens it.
 */
export function RecordsInFull({ locale }: { readonly locale: Locale }) {
  const records = explorerRecords(locale);
  const details = recordDetails(locale);
  const { kinds } = messages(locale).explorer;
  const names = new Map(
    records.map(({ id, kind, when, place }) => [id, [kinds[kind], when, place].join(signs(locale).comma)] as const),
  );
  return [...group(records, yearOf)].map(([year, ofYear]) => (
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
  /** Title of each record, by id. */
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
          {detail.numbers.length === 0 && <NotGiven words={words.notGiven} />}
          {[...detail.numbers.map(([name, text]) => `${name}${signs(locale).colon}${text}`), ...notAdded].join('. ')}
        </Row>
        {detail.figures.length > 0 && <Row name={labels.figures}>{detail.figures.join(' · ')}</Row>}
        <Row name={columns.actors}>
          {record.actors.map((id) => factWords(locale, 'actors', id).name).join(signs(locale).comma) || words.notNamed}
        </Row>
        <Row name={columns.reporters}>{record.reporters.join(signs(locale).comma) || words.notNamed}</Row>
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
              <SourceName name={name} url={url} />
              {signs(locale).comma}
              {detail.published[i] || labels.undated}
              {detail.copies[i] && `${signs(locale).comma}${labels.copy}`}
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
