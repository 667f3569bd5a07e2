import { type FocusEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { isPlainClick } from '@/components/elements/isPlainClick';
import type { ExplorerRecord } from '../explorerRecord';
import { useExplorer } from './explorerContext';
import type { ExplorerWords } from './explorerWords';
import { HUE_OF_KIND, KindSign } from './kinds';
import { NotGiven } from './NotGiven';
import { RecordPanel } from './RecordPanel';
import { SourceName } from './SourceName';
import { useHidden } from './useHidden';
import { useServerDrawn } from './useServerDrawn';

/**
 * The records under their years, as the server drew them. Those that do not fit are hidden, not taken away, and a link
 * opens its record in place of leading to it.
 */
export function RecordTable() {
  const { words, addresses, all, actors, shown, state, pointed, point, open } = useExplorer();
  const table = useRef<HTMLTableElement>(null);
  const rows = useServerDrawn(() => <Rows all={all} actors={actors} words={words} inFull={addresses.inFull} />);
  const opened = useMemo(() => shown.find(({ id }) => id === state.record), [shown, state.record]);
  const panel = usePanelRow(table, opened);

  useHidden(table, ROW, shown, shown.length === all.length, ['hidden', '']);
  useLayoutEffect(() => {
    for (const year of table.current?.tBodies ?? []) {
      const isEmpty = shown.length < all.length && !year.querySelector(`${ROW}:not([hidden])`);
      if (year.hidden !== isEmpty) year.hidden = isEmpty;
    }
  }, [shown, all]);
  useLayoutEffect(() => {
    const row = rowOf(table.current, pointed);
    row?.classList.add('is-pointed');
    return () => row?.classList.remove('is-pointed');
  }, [pointed]);

  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest(OPEN);
    const id = incidentOf(link);
    if (!link || !isPlainClick(event.nativeEvent)) return;
    event.preventDefault();
    open(id === opened?.id ? '' : id, 'list');
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target.matches(OPEN)) point(incidentOf(target));
  };
  const onMouseOver = ({ target }: MouseEvent) => {
    const id = incidentOf(target as Element);
    if (id !== '' && id !== pointed) point(id);
  };
  const onMouseOut = ({ target, relatedTarget }: MouseEvent) => {
    const row = (target as Element).closest(ROW);
    if (row && !row.contains(relatedTarget as Node | null)) point('');
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed are its links, which the server drew. */}
      <table
        className="record-table"
        hidden={shown.length === 0}
        ref={table}
        onClick={onClick}
        onFocus={onFocus}
        onMouseOver={onMouseOver}
        onMouseOut={onMouseOut}
        {...rows}
      />
      {panel &&
        opened &&
        createPortal(
          <td colSpan={COLUMNS}>
            <RecordPanel key={opened.id} record={opened} />
          </td>,
          panel,
        )}
    </>
  );
}

const ROW = 'tr[data-incident]:not(.record-panel)';
const OPEN = '.record-open';
const COLUMNS = 7;

/** The row that holds what is known of the open record, below the record's own; undefined on the server. */
function usePanelRow(
  table: { readonly current: HTMLTableElement | null },
  opened: ExplorerRecord | undefined,
): HTMLTableRowElement | undefined {
  const [panel] = useState(() => (typeof document === 'undefined' ? undefined : document.createElement('tr')));
  useLayoutEffect(() => {
    const row = opened && rowOf(table.current, opened.id);
    if (!row || !panel) return;
    const link = row.querySelector(OPEN);
    panel.className = 'record-panel';
    Object.assign(panel.dataset, { incident: opened.id, hue: HUE_OF_KIND[opened.kind] });
    row.after(panel);
    row.classList.add('is-open');
    row.parentElement?.classList.add('has-open');
    link?.setAttribute('aria-expanded', 'true');
    return () => {
      panel.remove();
      row.classList.remove('is-open');
      row.parentElement?.classList.remove('has-open');
      link?.setAttribute('aria-expanded', 'false');
    };
  }, [table, opened, panel]);
  return panel;
}

function rowOf(table: HTMLTableElement | null, id: string): HTMLElement | null | undefined {
  return id === '' ? undefined : table?.querySelector<HTMLElement>(`${ROW}[data-incident="${id}"]`);
}

function incidentOf(element: Element | null): string {
  return element?.closest<HTMLElement>(ROW)?.dataset.incident ?? '';
}

interface RowsProps {
  readonly all: readonly ExplorerRecord[];
  /** Names of those who acted, by id. */
  readonly actors: ReadonlyMap<string, string>;
  readonly words: ExplorerWords;
  /** The page that tells every record in full. */
  readonly inFull: string;
}

function Rows({ all, ...rest }: RowsProps) {
  return (
    <>
      <caption className="sr-only">{rest.words.table}</caption>
      <thead className="sr-only">
        <tr>
          {Object.values(rest.words.columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {byYear(all).map(([year, records]) => (
        <tbody key={year}>
          <tr className="record-year">
            <th scope="rowgroup" colSpan={COLUMNS}>
              <time>{year}</time>
            </th>
          </tr>
          {records.map((record) => (
            <tr key={record.id} data-incident={record.id} data-hue={HUE_OF_KIND[record.kind]}>
              <Cells record={record} {...rest} />
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}

type CellsProps = Omit<RowsProps, 'all'> & { readonly record: ExplorerRecord };

function Cells({ record, actors, words, inFull }: CellsProps) {
  const { id, kind, place, unplotted } = record;
  return (
    <>
      <th scope="row">
        <time dateTime={record.date}>{record.when}</time>
      </th>
      <td>
        <a className="record-open" href={`${inFull}#${id}`}>
          <KindSign kind={kind} /> {words.kinds[kind]}
          <span className="sr-only">
            {words.comma}
            {place}
          </span>
        </a>
      </td>
      <td>
        {place}
        {unplotted && <small>{words.unplotted[unplotted]}</small>}
      </td>
      <td>
        <i>{words.columns.people}</i> {record.people ? <b>{record.people}</b> : <NotGiven words={words.notGiven} />}
      </td>
      <td>
        <i>{words.columns.actors}</i> {record.actors.map((id) => actors.get(id)).join(words.comma) || words.notNamed}
      </td>
      <td>
        <i>{words.columns.reporters}</i> {record.reporters.join(words.comma) || words.notNamed}
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
      <SourceName name={name} url={url} rel="external" />
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
