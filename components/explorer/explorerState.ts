import { type RecordKind, VIEWS, type View } from './explorerRecord';

/** What a reader has chosen. The address holds all of it, so that it survives a reload, a step back and a share. */
export interface ExplorerState {
  readonly kinds: readonly RecordKind[];
  /** Days, YYYY-MM-DD; empty where the period is open. */
  readonly from: string;
  readonly to: string;
  /** An actor's id. */
  readonly actor: string;
  /** Words that the name of the place holds, in the page's language. */
  readonly place: string;
  /** The record that is open. */
  readonly record: string;
  /** The part of the coast that the map shows; while a scene is open, the one it goes back to. */
  readonly view: View;
  /** The scene of the story that is open. */
  readonly scene: string;
}

/** What an address may ask for; anything else in it is left out. */
export interface Known {
  readonly kinds: readonly RecordKind[];
  /** Names in the page's language, by id. */
  readonly actors: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly records: ReadonlySet<string>;
  readonly scenes: ReadonlySet<string>;
}

/** Of an address that leaves no kind. */
const NO_KIND = 'none';

export function readState(search: string, known: Known): ExplorerState {
  const query = new URLSearchParams(search);
  const day = (name: string) => {
    const text = query.get(name) ?? '';
    return isDay(text) ? text : '';
  };
  const among = (name: string, all: { readonly has: (id: string) => boolean }) => {
    const text = query.get(name) ?? '';
    return all.has(text) ? text : '';
  };
  return {
    kinds: readKinds(query.get('kind'), known.kinds),
    from: day('from'),
    to: day('to'),
    actor: among('actor', known.actors),
    place: known.places.get(query.get('at') ?? '') ?? (query.get('place') ?? '').slice(0, 80),
    record: among('record', known.records),
    view: VIEWS.find((view) => view === query.get('view')) ?? VIEWS[0],
    scene: among('scene', known.scenes),
  };
}

/**
 * `?kind=rescue&from=2021-01-01`; empty where nothing is chosen. The whole name of a place is written as its id (`at`), which
 * holds in every language; other words as they are (`place`).
 */
export function writeState(state: ExplorerState, known: Pick<Known, 'kinds' | 'places'>): string {
  const query = new URLSearchParams();
  if (state.kinds.length < known.kinds.length) query.set('kind', state.kinds.join(' ') || NO_KIND);
  const at = [...known.places].find(([, name]) => name === state.place)?.[0] ?? '';
  const texts = { ...state, at, place: at === '' ? state.place : '' };
  for (const name of ['scene', 'from', 'to', 'actor', 'at', 'place', 'record'] as const)
    if (texts[name].trim() !== '') query.set(name, texts[name]);
  if (state.view !== VIEWS[0]) query.set('view', state.view);
  return query.size > 0 ? `?${query}` : '';
}

/** Whether choices narrow the list; an open record and the view of the map narrow nothing, and a scene is left by itself. */
export function isNarrowed(state: ExplorerState, known: Pick<Known, 'kinds' | 'places'>): boolean {
  return writeState({ ...state, record: '', scene: '', view: VIEWS[0] }, known) !== '';
}

function readKinds(text: string | null, all: readonly RecordKind[]): readonly RecordKind[] {
  const asked = text?.split(/[\s,+]+/) ?? [];
  const kinds = all.filter((kind) => asked.includes(kind));
  return kinds.length > 0 || asked.includes(NO_KIND) ? kinds : all;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
