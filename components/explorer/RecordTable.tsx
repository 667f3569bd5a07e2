import { memo } from 'react';
import type { ExplorerRecord } from '@/lib/explorer/explorerRecord';
import { useExplorer } from './explorerContext';
import type { ExplorerWords } from './explorerWords';
import { HUE_OF_KIND, KindSign } from './kinds';
import { NotGiven } from './NotGiven';
import { RecordPanel } from './RecordPanel';

/** The records under their years. Roles are written out: rows are laid out as grids, which would take them away. */
export function RecordTable() {
  const { words, shown, state, pointed, point, open, isLive } = useExplorer();
  const years = [...new Set(shown.map(yearOf))];
  return (
    <table role="table" className="record-table">
      <caption className="sr-only">{words.table}</caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          {Object.values(words.columns).map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {years.map((year) => (
        <tbody key={year} role="rowgroup">
          <tr role="row" className="record-year">
            <th scope="rowgroup" role="rowheader" colSpan={Object.keys(words.columns).length}>
              <time>{year}</time>
            </th>
          </tr>
          {shown
            .filter((record) => yearOf(record) === year)
            .map((record) => (
              <RecordRow
                key={record.id}
                record={record}
                words={words}
                isLive={isLive}
                isOpen={record.id === state.record}
                isPointed={record.id === pointed}
                point={point}
                open={open}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}

interface RecordRowProps {
  readonly record: ExplorerRecord;
  readonly words: ExplorerWords;
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly isPointed: boolean;
  readonly point: (id: string) => void;
  readonly open: (id: string, from: 'list') => void;
}

const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { record, words, isLive, isOpen, isPointed, point, open } = props;
  const { id, kind, place, unplotted } = record;
  return (
    <>
      <tr
        role="row"
        data-incident={id}
        data-hue={HUE_OF_KIND[kind]}
        className={isOpen ? 'is-open' : isPointed ? 'is-pointed' : undefined}
        onMouseEnter={() => point(id)}
        onMouseLeave={() => point('')}
      >
        <th scope="row" role="rowheader">
          <time dateTime={record.date}>{record.when}</time>
        </th>
        <td role="cell">
          {isLive ? (
            <button
              type="button"
              className="record-open"
              aria-expanded={isOpen}
              onClick={() => open(isOpen ? '' : id, 'list')}
              onFocus={() => point(id)}
            >
              <KindSign kind={kind} /> {words.kinds[kind]}
              <span className="sr-only">, {place}</span>
            </button>
          ) : (
            <span className="record-open">
              <KindSign kind={kind} /> {words.kinds[kind]}
            </span>
          )}
        </td>
        <td role="cell">
          {place}
          {unplotted && <small>{words.unplotted[unplotted]}</small>}
        </td>
        <td role="cell">
          <i>{words.columns.people}</i> {record.people ? <b>{record.people}</b> : <NotGiven words={words.notGiven} />}
        </td>
        <td role="cell">
          <i>{words.columns.actors}</i> {record.actors.join(', ') || words.notNamed}
        </td>
        <td role="cell">
          <i>{words.columns.reporters}</i> {record.reporters.join(', ') || words.notNamed}
        </td>
        <td role="cell">
          <i>{words.columns.sources}</i> <Sources sources={record.sources} />
        </td>
      </tr>
      {isOpen && (
        <tr role="row" data-incident={id} data-hue={HUE_OF_KIND[kind]} className="record-panel">
          <td role="cell" colSpan={7}>
            <RecordPanel record={record} />
          </td>
        </tr>
      )}
    </>
  );
});

function Sources({ sources }: Pick<ExplorerRecord, 'sources'>) {
  return sources.map(([name, url], i) => (
    <span key={url ?? name}>
      {i > 0 && ' · '}
      {url === null ? (
        name
      ) : (
        <a href={url} rel="external">
          {name}
        </a>
      )}
    </span>
  ));
}

function yearOf({ days: [first] }: ExplorerRecord): string {
  return first.slice(0, 4);
}
