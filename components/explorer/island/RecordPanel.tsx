import type { ReactNode } from 'react';
import type { ExplorerRecord, RecordDetail, RecordDetails } from '../explorerRecord';
import { nameOfRecord } from '../nameOfRecord';
import { useExplorer } from './explorerContext';
import { KindSign } from './kinds';
import { NotGiven } from './NotGiven';
import { SourceName } from './SourceName';
import { readJson, useFetched } from './useFetched';

/** What is known of the open record. */
export function RecordPanel({ record }: { readonly record: ExplorerRecord }) {
  const { words, addresses, open, showOnMap } = useExplorer();
  const details = useFetched(addresses.details, readJson<RecordDetails>);
  const detail = typeof details === 'object' ? (details[record.id] ?? 'failed') : details;
  const name = nameOfRecord(record, words);
  return (
    <div
      className="[&_button]:min-h-11 [&_button]:underline [&_button]:underline-offset-[0.35em]"
      role="group"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') open('', 'list');
      }}
    >
      <div className="flex flex-wrap items-baseline gap-x-6 max-[60rem]:sticky max-[60rem]:top-0 max-[60rem]:bg-raised">
        <p className="flex-[1_0_100%] pt-2.5 font-medium min-[60rem]:hidden" aria-hidden="true">
          <KindSign kind={record.kind} /> {name}
        </p>
        {record.mark && (
          <button type="button" className="show-on-map" onClick={() => showOnMap(record.id)}>
            {words.showOnMap}
          </button>
        )}
        <button type="button" onClick={() => open('', 'list')}>
          {words.close}
        </button>
      </div>
      {detail === undefined && <p>{words.loading}</p>}
      {detail === 'failed' && (
        <p>
          {words.failed} <a href={addresses.file}>incidents.csv</a>
        </p>
      )}
      {typeof detail === 'object' && <Detail record={record} detail={detail} />}
    </div>
  );
}

function Detail({ record, detail }: { readonly record: ExplorerRecord; readonly detail: RecordDetail }) {
  const { words, actors } = useExplorer();
  const { detail: names } = words;
  const counted = detail.numbers.map(([name]) => name);
  return (
    <>
      <p className="panel-summary font-serif text-lg/6.5">{detail.summary}</p>
      <dl>
        <Row name={names.numbers}>
          {detail.numbers.length === 0 && <NotGiven words={words.notGiven} />}
          {detail.numbers.map(([name, text]) => (
            <p key={name}>
              {name}
              {words.colon}
              <b>{text}</b>
            </p>
          ))}
          {counted.includes(names.dead) && counted.includes(names.missing) && <p>{names.deadMissing}</p>}
        </Row>
        {detail.figures.length > 0 && (
          <Row name={names.figures}>
            {detail.figures.map((figure) => (
              <p key={figure}>{figure}</p>
            ))}
          </Row>
        )}
        <Row name={words.columns.actors}>
          {record.actors.map((id) => actors.get(id)).join(words.comma) || words.notNamed}
        </Row>
        <Row name={words.columns.reporters}>{record.reporters.join(words.comma) || words.notNamed}</Row>
        <Row name={names.precision}>{detail.precision.join(' ')}</Row>
        {detail.note !== '' && <Row name={names.note}>{detail.note}</Row>}
        <Overlaps ids={detail.overlaps} />
        <Row name={names.sources}>
          {record.sources.map(([name, url], i) => (
            <p key={url ?? name}>
              <SourceName name={name} url={url} />
              {words.comma}
              {detail.published[i] || names.undated}
              {detail.copies[i] && `${words.comma}${names.copy}`}
            </p>
          ))}
        </Row>
      </dl>
    </>
  );
}

function Overlaps({ ids }: { readonly ids: readonly string[] }) {
  const { all, open, words } = useExplorer();
  const others = all.filter(({ id }) => ids.includes(id));
  if (others.length === 0) return null;
  return (
    <Row name={words.detail.overlaps}>
      {others.map((record) => (
        <button key={record.id} type="button" className="block text-start" onClick={() => open(record.id, 'map')}>
          {nameOfRecord(record, words)}
        </button>
      ))}
    </Row>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="mt-2.5">
      <dt className="text-xs text-quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
