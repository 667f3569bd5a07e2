import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { ExplorerRecord } from '@/lib/explorer/explorerRecord';
import { useExplorer } from './explorerContext';
import type { ExplorerWords } from './explorerWords';
import { hideOthers } from './hideOthers';
import { HUE_OF_KIND, KindSign } from './kinds';
import { NotGiven } from './NotGiven';
import { RecordPanel } from './RecordPanel';

/**
 * The records under their years. Those that do not fit are hidden, not taken away (`hideOthers`).
 * Roles are written out: rows are laid out as grids, which would take them away.
 */
export function RecordTable() {
  const { words, addresses, all, shown, state, pointed, point, open, isLive } = useExplorer();
  const years = useMemo(() => byYear(all), [all]);
  const fitting = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const rows = table.current?.querySelectorAll<HTMLElement>('tr[data-incident]:not(.record-panel)') ?? [];
    hideOthers(rows, fitting, ['hidden', '']);
  }, [fitting]);
  return (
    <table className="record-table" hidden={shown.length === 0} ref={table}>
      <caption className="sr-only">{words.table}</caption>
      <thead className="sr-only">
        <tr>
          {Object.values(words.columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {years.map(([year, records]) => (
        <tbody key={year} hidden={!records.some(({ id }) => fitting.has(id))}>
          <tr className="record-year">
            <th scope="rowgroup" colSpan={Object.keys(words.columns).length}>
              <time>{year}</time>
            </th>
          </tr>
          {records.map((record) => (
            <RecordRow
              key={record.id}
              record={record}
              words={words}
              inFull={addresses.inFull}
              isLive={isLive}
              isOpen={record.id === state.record && fitting.has(record.id)}
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
  /** Where a row leads without script. */
  readonly inFull: string;
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly isPointed: boolean;
  readonly point: (id: string) => void;
  readonly open: (id: string, from: 'list') => void;
}

const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { record, words, inFull, isLive, isOpen, isPointed, point, open } = props;
  const { id, kind } = record;
  return (
    <>
      <tr
        data-incident={id}
        data-hue={HUE_OF_KIND[kind]}
        className={isOpen ? 'is-open' : isPointed ? 'is-pointed' : undefined}
        onMouseEnter={() => point(id)}
        onMouseLeave={() => point('')}
      >
        <RecordCells
          record={record}
          words={words}
          inFull={inFull}
          isLive={isLive}
          isOpen={isOpen}
          point={point}
          open={open}
        />
      </tr>
      {isOpen && (
        <tr data-incident={id} data-hue={HUE_OF_KIND[kind]} className="record-panel">
          <td colSpan={7}>
            <RecordPanel record={record} />
          </td>
        </tr>
      )}
    </>
  );
});

type RecordCellsProps = Omit<RecordRowProps, 'isPointed'>;

/** Apart from their row, so that hiding it looks at none of them. */
const RecordCells = memo(function RecordCells({
  record,
  words,
  inFull,
  isLive,
  isOpen,
  point,
  open,
}: RecordCellsProps) {
  const { id, kind, place, unplotted } = record;
  return (
    <>
      <th scope="row">
        <time dateTime={record.date}>{record.when}</time>
      </th>
      <td>
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
          <a className="record-open" href={`${inFull}#${id}`}>
            <KindSign kind={kind} /> {words.kinds[kind]}
          </a>
        )}
      </td>
      <td>
        {place}
        {unplotted && <small>{words.unplotted[unplotted]}</small>}
      </td>
      <td>
        <i>{words.columns.people}</i> {record.people ? <b>{record.people}</b> : <NotGiven words={words.notGiven} />}
      </td>
      <td>
        <i>{words.columns.actors}</i> {record.actors.join(', ') || words.notNamed}
      </td>
      <td>
        <i>{words.columns.reporters}</i> {record.reporters.join(', ') || words.notNamed}
      </td>
      <td>
        <i>{words.columns.sources}</i> <Sources sources={record.sources} />
      </td>
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

function byYear(all: readonly ExplorerRecord[]) {
  const years = [...new Set(all.map(yearOf))];
  return years.map((year) => [year, all.filter((record) => yearOf(record) === year)] as const);
}

function yearOf({ days: [first] }: ExplorerRecord): string {
  return first.slice(0, 4);
}
