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
import { HYDRATED } from '@/components/elements/keepPress';
import {
  type ExplorerChoices,
  type ExplorerRecord,
  type ExplorerScene,
  type MarkSets,
  type MarksOfMaps,
  type NamedPoints,
  SHOWN_ID,
  VIEWS,
  type View,
} from '../explorerRecord';
import { type ExplorerState, isNarrowed, type Known, readState, writeState } from '../explorerState';
import { filterRecords } from '../filterRecords';
import { search } from './addressStore';
import { ExplorerFilters } from './ExplorerFilters';
import { ExplorerContext, type ExplorerShared } from './explorerContext';
import type { ExplorerWords } from './explorerWords';
import { KINDS, KindShapes } from './kinds';
import { MapStage } from './live/MapStage';
import { RecordTable } from './RecordTable';
import { SceneMap } from './SceneMap';
import { readJson, useFetched } from './useFetched';
import { usePrintedFrame } from './usePrintedFrame';

export interface ExplorerProps {
  readonly records: readonly ExplorerRecord[];
  readonly places: NamedPoints;
  /** The marks of the first view. Those of the others are fetched when one is asked for. */
  readonly marks: MarkSets;
  readonly scenes: readonly ExplorerScene[];
  readonly choices: ExplorerChoices;
  readonly words: ExplorerWords;
  readonly addresses: ExplorerShared['addresses'];
  /** The still of each view with its marks. */
  readonly maps: Readonly<Record<View, ReactNode>>;
  /** Whether the page is read from right to left. */
  readonly isFromRight: boolean;
  /** The counts that no source places, beside every map. */
  readonly unlocated: ReactNode;
}

/**
 * All records as a map and a list in step. The address holds the whole state: what is drawn follows from it alone, so
 * a reload, a step back and a shared link show the same.
 */
export function Explorer(props: ExplorerProps) {
  const { records, places, marks, scenes, choices, words, addresses, maps, unlocated, isFromRight } = props;
  const known = useMemo(() => knownOf(records, scenes, choices), [records, scenes, choices]);
  const isLive = useIsLive();
  const address = useSyncExternalStore(search.subscribe, search.read, search.readOnServer);
  const state = useMemo(() => readState(address, known), [address, known]);
  const scene = scenes.find(({ id }) => id === state.scene);
  const within = useMemo(() => recordsOf(scene, records), [scene, records]);
  const shown = useMemo(() => filterRecords(within, state), [within, state]);
  const isFirst = !scene && state.view === VIEWS[0];
  const fetched = useFetched(isFirst ? undefined : addresses.marks, readJson<MarksOfMaps>);
  const others = typeof fetched === 'object' ? fetched : undefined;
  const marksOf = (view: View) => (view === VIEWS[0] ? marks : others?.[view]?.marks);
  const [pointed, point] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  usePrintedFrame(frame);
  /** A record opened elsewhere than in its row is brought into view; so is the one that a shared address opens. */
  const toShow = useRef<'row' | 'focus' | undefined>('row');
  const openedFrom = useRef<'map' | 'list'>('list');
  const latest = useRef(state);
  latest.current = state;

  const change = useCallback(
    (next: Partial<ExplorerState>, replace = false) =>
      search.write(writeState({ ...latest.current, ...next }, known), replace),
    [known],
  );
  const open = useCallback(
    (id: string, from: 'map' | 'list') => {
      if (id === '') {
        // Back to where the record was opened: on a phone the list may be far below.
        const last = latest.current.record;
        const origin = openedFrom.current === 'map' && isSheet(list.current) ? markOf(frame.current, last) : undefined;
        (origin ?? rowOf(list.current, last)?.querySelector<HTMLElement>('.record-open'))?.focus({
          preventScroll: origin !== undefined,
        });
        return change({ record: '' });
      }
      openedFrom.current = from;
      toShow.current = from === 'map' ? 'focus' : undefined;
      const own = within.filter((record) => record.id === id);
      const isHidden = filterRecords(own, latest.current).length === 0;
      change({ ...(isHidden && EVERYTHING), record: id });
    },
    [change, within],
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
      if (markOf(frame.current, id)) focusMark();
      else change({ view: VIEWS[0], scene: '' });
    },
    [change, focusMark],
  );
  // Another map has other marks.
  const map = state.scene || state.view;
  useEffect(() => {
    if (map) focusMark();
  }, [map, focusMark]);

  useEffect(() => {
    frame.current?.dispatchEvent(new Event(HYDRATED, { bubbles: true }));
  }, []);
  useEffect(() => {
    if (!isLive || state.record === '' || toShow.current === undefined) return;
    const row = rowOf(list.current, state.record);
    const overMap = isSheet(list.current);
    (overMap ? frame.current : row)?.scrollIntoView({ block: 'start' });
    const target = overMap ? '.record-panel [tabindex]' : `[data-incident="${state.record}"] .record-open`;
    if (toShow.current === 'focus') list.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    toShow.current = undefined;
  }, [isLive, state.record]);

  const shared: ExplorerShared = {
    words,
    isLive,
    isFromRight,
    places,
    actors: known.actors,
    marksOf,
    addresses,
    all: records,
    scenes,
    choices,
    within,
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
      <div className="explorer min-[60rem]:grid min-[60rem]:grid-cols-[27rem_minmax(0,1fr)] min-[60rem]:gap-8 lg:grid-cols-[minmax(0,1fr)_28rem] lg:gap-10 print:block">
        <div className="explorer-side">
          <div className="explorer-map" ref={frame}>
            <div
              className="choice-row gap-x-5 [&_button]:min-h-9"
              role="group"
              aria-label={words.views.name}
              inert={!isLive}
            >
              {VIEWS.map((view) => (
                <button
                  key={view}
                  type="button"
                  aria-pressed={!scene && view === state.view}
                  onClick={() => change({ view, scene: '' })}
                >
                  {words.views[view]}
                </button>
              ))}
            </div>
            <MapStage marks={scene ? others?.[scene.id]?.marks : marksOf(state.view)}>
              {scene ? (
                <SceneMap
                  scene={scene}
                  marks={others?.[scene.id]}
                  meanwhile={maps[state.view]}
                  leave={() => change({ scene: '' })}
                />
              ) : (
                maps[state.view]
              )}
            </MapStage>
          </div>
          <div className="explorer-below">{unlocated}</div>
        </div>
        <div className="explorer-sheet" ref={list}>
          <ExplorerFilters change={change} />
          <div className="choice-row">
            <p id={SHOWN_ID} role="status" tabIndex={-1} ref={count}>
              <span data-tally="records">
                {words.count.replace('{n}', String(shown.length)).replace('{total}', String(records.length))}
              </span>
              {shown.length === 0 && words.empty}
            </p>
            {isLive && isNarrowed(state, known) && (
              <button
                type="button"
                onClick={() => {
                  change(EVERYTHING);
                  // The button goes.
                  count.current?.focus({ preventScroll: true });
                }}
              >
                {words.filter.reset}
              </button>
            )}
          </div>
          <RecordTable />
        </div>
      </div>
    </ExplorerContext>
  );
}

const EVERYTHING = { kinds: KINDS, from: '', to: '', actor: '', place: '', scene: '' } as const;

/** Records that a scene marks; all where none is open, or where it marks none of its own. */
function recordsOf(scene: ExplorerScene | undefined, records: readonly ExplorerRecord[]): readonly ExplorerRecord[] {
  if (!scene?.records) return records;
  const ids = new Set(scene.records);
  return records.filter(({ id }) => ids.has(id));
}

function knownOf(
  records: readonly ExplorerRecord[],
  scenes: readonly ExplorerScene[],
  { actors, places }: ExplorerChoices,
): Known {
  return {
    kinds: KINDS,
    actors: new Map(actors),
    places: new Map(places),
    records: new Set(records.map(({ id }) => id)),
    scenes: new Set(scenes.map(({ id }) => id)),
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
