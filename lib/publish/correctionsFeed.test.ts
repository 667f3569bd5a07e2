import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { correctionsFeed, type LocalisedCorrection } from './correctionsFeed';

const CORRECTION: LocalisedCorrection = {
  id: 'ferries',
  date: '2026-05-08',
  rows: ['observations/ferries-2021'],
  before: '12 ferries & buses',
  what: 'The value of <ferries>',
  why: 'A slip',
};

it('lists corrections and versions, newest first, with dates from the content', () => {
  const versions = [
    { id: '2026-05-08.2', digest: '2', corrections: 1 },
    { id: '2026-05-06', digest: '1', corrections: 0 },
  ];
  const { entries = [], authors } = parseAtomFeed(correctionsFeed('en', [CORRECTION], versions));
  expect(authors?.[0]?.name).toBeTruthy();
  expect(entries.map(({ updated }) => String(updated).slice(0, 10))).toEqual([
    '2026-05-08',
    '2026-05-08',
    '2026-05-06',
  ]);
  const text = JSON.stringify(entries[0]);
  expect(text).toMatch(/The value of (<|&lt;)ferries>/);
  expect(text).toMatch(/12 ferries &(amp;)? buses/);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
});
