'use client';
import {
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type ExplorerRecord, type MarkGrids, type NamedPoints, VIEWS, type View } from '@/lib/explorer/explorerRecord';
import { type ExplorerState, isNarrowed, type Known, readState, writeState } from '@/lib/explorer/explorerState';
import { filterRecords } from '@/lib/explorer/filterRecords';
import { cellOf } from '@/lib/explorer/nearestMark';
import { search } from './addressStore';
import { ExplorerFilters } from './ExplorerFilters';
import { ExplorerContext, type ExplorerShared } from './explorerContext';
import type { ExplorerWords } from './explorerWords';
import { KINDS, KindShapes } from './kinds';
import { RecordTable } from './RecordTable';

export interface ExplorerProps {
  readonly records: readonly ExplorerRecord[];
  readonly places: NamedPoints;
  readonly grids: MarkGrids;
  readonly words: ExplorerWords;
  readonly addresses: ExplorerShared['addresses'];
  /** The still of each view with its marks. */
  readonly maps: Readonly<Record<View, ReactNode>>;
}

/**
 * All records as a map and a list in step. The address holds the whole state: what is drawn follows from it alone, so
 * a reload, a step back and a shared link show the same.
 */
export function Explorer({ records, places, grids, words, addresses, maps }: ExplorerProps) {
  const known = useMemo(() => knownOf(records), [records]);
  const isLive = useIsLive();
  const address = useSyncExternalStore(search.subscribe, search.read, search.readOnServer);
  const state = useMemo(() => readState(address, known), [address, known]);
  const shown = useMemo(() => filterRecords(records, state), [records, state]);
  const [pointed, point] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  /** A record opened elsewhere than in its row is brought into view; so is the one that a shared address opens. */
  const toShow = useRef<'row' | 'focus' | undefined>('row');
  const openedFrom = useRef<'map' | 'list'>('list');
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
        // Back to where the record was opened: on a phone the list may be far below.
        const last = latest.current.record;
        const origin = openedFrom.current === 'map' && isSheet(list.current) ? markOf(frame.current, last) : undefined;
        (origin ?? rowOf(list.current, last)?.querySelector('button'))?.focus({ preventScroll: origin !== undefined });
        return change({ record: '' });
      }
      openedFrom.current = from;
      toShow.current = from === 'map' ? 'focus' : undefined;
      const own = records.filter((record) => record.id === id);
      const isHidden = filterRecords(own, latest.current).length === 0;
      change({ ...(isHidden && EVERYTHING), record: id });
    },
    [change, records],
  );
  /** The mark that waits for its view. */
  const toFocus = useRef('');
  const focusMark = useCallback(() => {
    if (toFocus.current === '') return;
    frame.current?.scrollIntoView({ block: 'start' });
    markOf(frame.current, toFocus.current)?.focus({ preventScroll: true });
    toFocus.current = '';
  }, []);
  const showOnMap = useCallback(
    (id: string) => {
      toFocus.current = id;
      const record = records.find((each) => each.id === id);
      const isThere = record && FRAME_NAMES.every((name) => cellOf(record, latest.current.view, name));
      if (isThere) focusMark();
      else change({ view: VIEWS[0] });
    },
    [change, focusMark, records],
  );
  // Another view has other marks.
  useEffect(() => {
    if (state.view) focusMark();
  }, [state.view, focusMark]);

  useEffect(() => {
    if (!isLive || state.record === '' || toShow.current === undefined) return;
    const row = rowOf(list.current, state.record);
    const overMap = isSheet(list.current);
    if (!overMap) row?.scrollIntoView({ block: 'start' });
    else if (toShow.current === 'row') frame.current?.scrollIntoView({ block: 'start' });
    const target = overMap ? '.record-panel [tabindex]' : `[data-incident="${state.record}"] button`;
    if (toShow.current === 'focus') list.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    toShow.current = undefined;
  }, [isLive, state.record]);

  const shared: ExplorerShared = {
    words,
    isLive,
    places,
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
          <div className="view-choice" role="group" aria-label={words.views.name} inert={!isLive}>
            {VIEWS.map((view) => (
              <button key={view} type="button" aria-pressed={view === state.view} onClick={() => change({ view })}>
                {words.views[view]}
              </button>
            ))}
          </div>
          {maps[state.view]}
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

const FRAME_NAMES = ['wide', 'narrow'] as const;
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

/** The mark in the frame that is displayed. */
function markOf(map: HTMLElement | null, id: string): SVGElement | undefined {
  const marks = map?.querySelectorAll<SVGElement>(`[data-incident="${id}"]`) ?? [];
  return [...marks].find((mark) => mark.checkVisibility());
}

/** Whether the open record lies over the foot of the page, as the style has it on small screens. */
function isSheet(list: HTMLElement | null): boolean {
  const panel = list?.querySelector('.record-panel');
  return panel ? getComputedStyle(panel).position === 'fixed' : false;
}

/** False in the first drawing, which is the server's. What can be worked comes after it, in turns with the reader's own. */
function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => startTransition(() => setLive(true)), []);
  return isLive;
}
