// @vitest-environment happy-dom
import { createElement, Fragment } from 'react';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '@/lib/facts/claims';
import './ReadingSwitch.element';
import { FigureById } from '../sections/FigureById';
import { findOnlyElement, renderInTestDom } from '../support/renderInTestDom';

/**
 * Opens a page with the figures of these claims. The window is too narrow to show readings side by side, so none is
 * shown until one is chosen.
 */
function openClaims(rest: string, ...claims: readonly ClaimId[]): void {
  const figures = claims.map((id) => createElement(FigureById, { key: id, locale: 'en', id: `claim-${id}` }));
  renderInTestDom(createElement(Fragment, {}, figures), `/en/${rest}`);
}

const switchOf = (claim: ClaimId) => findOnlyElement(`reading-switch:has([data-figure="claim-${claim}"])`);
const radio = (reading: string) => findOnlyElement<HTMLInputElement>(`[value="${reading}"]`);
const chosen = (claim: ClaimId) => switchOf(claim).dataset.chosen;
const checked = (claim: ClaimId) => switchOf(claim).querySelector<HTMLInputElement>(':checked')?.value;
const shared = (claim: ClaimId) =>
  switchOf(claim).querySelector<HTMLAnchorElement>('.figure-foot > a[href$="#share"]')?.getAttribute('href');

describe('readings in an address', () => {
  it('are chosen, each in its own sentence', () => {
    openClaims('?r=attempts:B,networks:A', 'attempts', 'networks', 'rescues');
    expect([chosen('attempts'), chosen('networks'), chosen('rescues')]).toEqual([
      'attempts:B',
      'networks:A',
      undefined,
    ]);
    expect([checked('attempts'), checked('networks')]).toEqual(['attempts:B', 'networks:A']);
  });

  it('that no sentence has are ignored and removed; the rest of the address is unchanged', async () => {
    openClaims('?r=attempts:Z,nothing:A,rescues:A,%22%5D:B&from=class#claim-rescues', 'attempts', 'rescues');
    await expect.poll(() => location.search).toBe('?from=class&r=rescues:A');
    expect(location.hash).toBe('#claim-rescues');
    expect([chosen('attempts'), chosen('rescues')]).toEqual([undefined, 'rescues:A']);
  });

  it('follow a choice, without a new entry in the history', () => {
    openClaims('?r=attempts:B,networks:A#claim-attempts', 'attempts', 'networks');
    const entries = history.length;
    radio('attempts:C').click();
    expect(location.search + location.hash).toBe('?r=attempts:C,networks:A#claim-attempts');
    expect(history.length).toBe(entries);
  });
});

it('in the story, a folded sentence opens for a reader who arrives with one of its readings', () => {
  const inStory = (id: ClaimId) =>
    createElement(FigureById, { key: id, locale: 'en', id: `claim-${id}`, tableForm: 'linked' });
  renderInTestDom(createElement(Fragment, {}, inStory('networks'), inStory('returns')), '/en/?r=networks:B');
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('.story-fold')];
  expect(folds.map(({ open }) => open)).toEqual([true, false]);
});

it('a chosen reading is announced, offers its own page for sharing, and can be reset', () => {
  openClaims('', 'attempts');
  const own = shared('attempts');
  expect(own).toMatch(/\/en\/figures\/claim-attempts\/#share$/);
  radio('attempts:B').click();
  const gist = radio('attempts:B').parentElement?.lastChild?.textContent;
  expect(switchOf('attempts').querySelector('[role="status"]')?.textContent).toBe(gist);
  expect(shared('attempts')).toMatch(/\/en\/figures\/claim-attempts\/B\/#share$/);
  findOnlyElement('button[type="reset"]').click();
  expect(shared('attempts')).toBe(own);
  expect(chosen('attempts')).toBeUndefined();
  expect(location.search).toBe('');
  expect(document.activeElement).toBe(radio('attempts:A'));
});

it('a sentence in a frame of another site shows the question, and one of its readings is chosen from the start', () => {
  renderInTestDom(
    createElement(FigureById, { locale: 'en', id: 'claim-attempts', initialReading: 'C' }),
    '/en/embed/claim-attempts/',
  );
  expect(findOnlyElement('.figure-title').textContent).toBe('“Of which”: is the quarter part of the year?');
  expect(checked('attempts')).toBe('attempts:C');
  expect(document.querySelectorAll('.reading-choice input')).toHaveLength(3);
  expect(document.querySelectorAll('.reading')).toHaveLength(3);
  expect(document.querySelector('.reading-ask, [type="reset"]')).toBeNull();
});
