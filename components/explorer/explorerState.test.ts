import { describe, expect, it } from 'vitest';
import { type ExplorerState, isNarrowed, type Known, readState, writeState } from './explorerState';

const KINDS = ['rescue', 'interception', 'shipwreck'] as const;
const known: Known = {
  kinds: KINDS,
  actors: new Map([['guardia-civil', 'Guardia Civil']]),
  places: new Map([['tangier', 'Tánger']]),
  records: new Set(['2021-08-22-laayoune']),
  scenes: new Set(['rescues-strait']),
};
const nothing: ExplorerState = {
  kinds: KINDS,
  from: '',
  to: '',
  actor: '',
  place: '',
  record: '',
  view: 'all',
  scene: '',
};

describe('the address of the explorer', () => {
  it.each<[string, Partial<ExplorerState>]>([
    ['nothing', {}],
    ['some kinds', { kinds: ['rescue', 'shipwreck'] }],
    ['no kind', { kinds: [] }],
    ['a period', { from: '2021-01-01', to: '2021-06-30' }],
    ['an open period', { from: '2021-01-01' }],
    ['words with accents and signs', { place: 'Laâyoune & M’diq +' }],
    ['an actor', { actor: 'guardia-civil' }],
    ['the whole name of a place', { place: 'Tánger' }],
    ['an open record', { record: '2021-08-22-laayoune' }],
    ['a view', { view: 'strait' }],
    ['a scene of the story', { scene: 'rescues-strait', view: 'atlantic' }],
    ['all at once', { kinds: ['rescue'], from: '2021-01-01', actor: 'guardia-civil', place: 'ceuta' }],
  ])('brings back what was chosen: %s', (_, chosen) => {
    const state = { ...nothing, ...chosen };
    expect(readState(writeState(state, known), known)).toEqual(state);
  });

  it('is empty where nothing is chosen', () => {
    expect(writeState(nothing, known)).toBe('');
    expect(readState('', known)).toEqual(nothing);
  });

  it('holds in another language', () => {
    const places = new Map([['tangier', 'Tangier']]);
    const address = writeState({ ...nothing, actor: 'guardia-civil', place: 'Tánger' }, known);
    expect(readState(address, { ...known, places })).toEqual({ ...nothing, actor: 'guardia-civil', place: 'Tangier' });
  });

  it.each([
    '?kind=flying',
    '?from=2021',
    '?from=2021-13-45',
    '?to=soon',
    '?actor=nobody',
    '?at=nowhere',
    '?record=2021-08-22-nowhere',
    '?view=moon',
    '?scene=rescues-moon',
    '?utm_source=elsewhere',
  ])('leaves out what it does not know: %s', (search) => {
    expect(readState(search, known)).toEqual(nothing);
  });

  it('does not take an open record for a narrowed list', () => {
    expect(isNarrowed({ ...nothing, record: '2021-08-22-laayoune', view: 'strait' }, known)).toBe(false);
    expect(isNarrowed({ ...nothing, kinds: [] }, known)).toBe(true);
    expect(isNarrowed({ ...nothing, place: 'ceuta' }, known)).toBe(true);
  });
});
