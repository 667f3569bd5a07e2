import { group } from 'd3';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { type ExplorerRecord, type ExplorerScene, HUE_BY_RECORD_KIND } from './explorerRecord';
import { yearOfRecord } from './listExplorerRecords';
import { NumberNotGiven } from './NumberNotGiven';
import { OutletLink } from './OutletLink';
import { RecordKindIcon } from './recordKinds';

interface RecordTableProps {
  readonly locale: Locale;
  readonly records: readonly ExplorerRecord[];
  readonly scenes: readonly ExplorerScene[];
}

/**
 * Renders all records, grouped by year. Without script each links to its details. `<filter-list>` and `<report-map>`
 * read the data attributes.
 */
export function RecordTable({ locale, records, scenes }: RecordTableProps) {
  const words = messages(locale).explorer;
  const columns = Object.values(words.columns);
  return (
    <table className="record-table" data-rows="">
      <caption className="sr-only">{words.table}</caption>
      <thead className="sr-only">
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {[...group(records, yearOfRecord)].map(([year, ofYear]) => (
        <tbody key={year} data-rows="">
          <tr className="record-year">
            <th scope="rowgroup" colSpan={columns.length}>
              <time>{year}</time>
            </th>
          </tr>
          {ofYear.map((record) => (
            <tr
              key={record.id}
              data-row=""
              data-incident={record.id}
              data-hue={HUE_BY_RECORD_KIND[record.kind]}
              data-kind={record.kind}
              data-days={record.days.join(' ')}
              data-actor={record.actors.join(' ')}
              data-scene={scenesOf(record, scenes)}
              data-point={record.mark?.point.join(' ')}
              data-km={record.mark?.km}
            >
              <Cells locale={locale} record={record} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cells({ locale, record }: { readonly locale: Locale; readonly record: ExplorerRecord }) {
  const { id, kind, place, unplotted } = record;
  const words = messages(locale).explorer;
  const { comma } = punctuationOf(locale);
  return (
    <>
      <th scope="row">
        <time dateTime={record.date}>{record.when}</time>
      </th>
      <td>
        <a className="record-open" href={`${paths.records(locale)}#${id}`}>
          <RecordKindIcon kind={kind} /> {words.kinds[kind]}
          <span className="sr-only">
            {comma}
            {place}
          </span>
        </a>
      </td>
      <td>
        <span className="record-place">{place}</span>
        {unplotted && <small>{words.unplotted[unplotted]}</small>}
      </td>
      <td>
        <i>{words.columns.people}</i>{' '}
        {record.people ? <b>{record.people}</b> : <NumberNotGiven words={words.notGiven} />}
      </td>
      <td>
        <i>{words.columns.actors}</i>{' '}
        {record.actors.map((actor) => factWords(locale, 'actors', actor).name).join(comma) || words.notNamed}
      </td>
      <td>
        <i>{words.columns.reporters}</i> {record.reporters.join(comma) || words.notNamed}
      </td>
      <td>
        <i>{words.columns.sources}</i> <Sources sources={record.sources} />
      </td>
    </>
  );
}

function Sources({ sources }: Pick<ExplorerRecord, 'sources'>) {
  return sources.map(([name, url], i) => (
    <span key={url ?? name}>
      {i > 0 && ' · '}
      <OutletLink name={name} url={url} rel="external" />
    </span>
  ));
}

/** Returns the ids of the scenes that mark a record, separated by spaces; undefined where no scene does. */
function scenesOf({ id }: ExplorerRecord, scenes: readonly ExplorerScene[]): string | undefined {
  const marking = scenes.filter(({ records }) => records?.includes(id)).map((scene) => scene.id);
  return marking.length > 0 ? marking.join(' ') : undefined;
}
