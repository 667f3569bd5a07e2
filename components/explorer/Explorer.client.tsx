'use client';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ExplorerRecord, MarkGrid } from '@/lib/explorer/explorerRecord';
import { type ExplorerState, isNarrowed, type Known, readState, writeState } from '@/lib/explorer/explorerState';
import { filterRecords } from '@/lib/explorer/filterRecords';
import type { FrameName } from '@/lib/map/frames';
import { search } from './addressStore';
import { ExplorerFilters } from './ExplorerFilters';
import { ExplorerContext, type ExplorerShared } from './explorerContext';
import type { ExplorerWords } from './explorerWords';
import { KINDS, KindShapes } from './kinds';
import { RecordTable } from './RecordTable';

export interface ExplorerProps {
  readonly records: readonly ExplorerRecord[];
  readonly grids: Readonly<Record<FrameName, MarkGrid>>;
  readonly words: ExplorerWords;
  readonly addresses: ExplorerShared['addresses'];
  /** The still with its marks. */
  readonly map: ReactNode;
}

/**
 * All records as a map and a list in step. The address holds the whole state: what is drawn follows from it alone, so
 * a reload, a step back and a shared link show the same.
 */
export function Explorer({ records, grids, words, addresses, map }: ExplorerProps) {
  const known = useMemo(() => knownOf(records), [records]);
  const isLive = useSyncExternalStore(search.subscribe, isTrue, isFalse);
  const address = useSyncExternalStore(search.subscribe, search.read, search.readOnServer);
  const state = useMemo(() => readState(address, known), [address, known]);
  const shown = useMemo(() => filterRecords(records, state), [records, state]);
  const [pointed, point] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  /** A record opened elsewhere than in its row is brought into view; so is the one that a shared address opens. */
  const toShow = useRef<'row' | 'focus' | undefined>('row');
  const latest = useRef(state);
  latest.current = state;

  const change = useCallback(
    (next: Partial<ExplorerState>, replace = false) =>
      search.write(writeState({ ...latest.current, ...next }, KINDS), replace),
    [],
  );
  const open = useCallback(
    (id: string, from: 'map' | 'list') => {
      if (id === '') {
        const row = rowOf(list.current, latest.current.record);
        row?.querySelector('button')?.focus();
      }
      toShow.current = from === 'map' ? 'focus' : undefined;
      const isHidden =
        filterRecords(
          records.filter((record) => record.id === id),
          latest.current,
        ).length === 0;
      change({ ...(id !== '' && isHidden && EVERYTHING), record: id });
    },
    [change, records],
  );
  const showOnMap = useCallback((id: string) => {
    const mark = [...(frame.current?.querySelectorAll<SVGElement>(`[data-incident="${id}"]`) ?? [])].find((use) =>
      use.checkVisibility(),
    );
    frame.current?.scrollIntoView({ block: 'start' });
    mark?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (!isLive || state.record === '' || toShow.current === undefined) return;
    const row = rowOf(list.current, state.record);
    row?.scrollIntoView({ block: 'start' });
    if (toShow.current === 'focus') row?.querySelector('button')?.focus({ preventScroll: true });
    toShow.current = undefined;
  }, [isLive, state.record]);

  const shared: ExplorerShared = {
    words,
    isLive,
    grids,
    addresses,
    all: records,
    shown,
    state,
    pointed,
    point,
    open,
    showOnMap,
  };
  return (
    <ExplorerContext value={shared}>
      <KindShapes />
      <div className="explorer">
        <div className="explorer-map" ref={frame}>
          {map}
        </div>
        <div className="explorer-sheet" ref={list}>
          <ExplorerFilters change={change} />
          <div className="explorer-state">
            <p role="status">
              <span data-tally="records">
                {words.count.replace('{n}', String(shown.length)).replace('{total}', String(records.length))}
              </span>
              {shown.length === 0 && ` ${words.empty}`}
            </p>
            {isLive && isNarrowed(state, KINDS) && (
              <button type="button" onClick={() => change(EVERYTHING)}>
                {words.filter.reset}
              </button>
            )}
          </div>
          {shown.length > 0 && <RecordTable />}
        </div>
      </div>
    </ExplorerContext>
  );
}

const EVERYTHING = { kinds: KINDS, from: '', to: '', actor: '', place: '' } as const;

function knownOf(records: readonly ExplorerRecord[]): Known {
  return {
    kinds: KINDS,
    actors: new Set(records.flatMap(({ actors }) => actors)),
    records: new Set(records.map(({ id }) => id)),
  };
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null | undefined {
  return id === '' ? undefined : list?.querySelector<HTMLElement>(`tr[data-incident="${id}"]`);
}

const isTrue = () => true;
const isFalse = () => false;
