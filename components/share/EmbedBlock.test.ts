// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import './EmbedCode.element';
import { enter, isShown, keepCopies, one, openPart } from '../support/openPart';
import { EmbedBlock } from './EmbedBlock';
import { embedsOfFigure } from './embeds';

const choice = (name: string) => one<HTMLSelectElement>(`select[name="${name}"]`);

it('the code to embed is as it is wanted, for what, how wide and in which colours, and is copied', async () => {
  openPart(createElement(EmbedBlock, { locale: 'en', embeds: embedsOfFigure('map-place') }), '/en/figures/map-place/');
  const map = [...choice('frame').options].find(({ text }) => text === 'Map: Ceuta and its border');
  if (!map) throw new Error('The map of Ceuta is not offered.');
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => Response.json({ heights: [500, 400, 300, 200, 150, 100] }));
  onTestFinished(() => fetched.mockRestore());
  enter(choice('frame'), map.value);
  enter(choice('column'), '2');
  enter(choice('theme'), 'dark');
  await expect.poll(() => one('[data-part="code"]').textContent).toContain('height="300"');
  expect(fetched).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/place-ceuta\/oembed\.json$/));
  const { textContent: code } = one('[data-part="code"]');
  expect(code).toMatch(
    /\/en\/embed\/place-ceuta\/\?v=[\w.-]+&amp;theme=dark" title="Map: Ceuta and its border" .*height="300"/,
  );
  expect(one('embed-code a').getAttribute('href')).toMatch(/^\/en\/embed\/place-ceuta\/\?v=[\w.-]+&theme=dark$/);
  const copied = keepCopies();
  expect(isShown(one('[data-copies="code"]'))).toBe(true);
  one('[data-copies="code"]').click();
  await expect.poll(() => one('[role="status"]').textContent).toBe('The code is copied.');
  expect(copied).toEqual([code]);
  enter(choice('theme'), '');
  expect(one('[role="status"]').textContent).toBe('');
  const { textContent: credit } = one('[data-part="credit"]');
  expect(credit).toMatch(
    /^Map: Ceuta and its border · Counted at the Strait, CC BY 4\.0: https?:\S+\/en\/figures\/map-place\/$/,
  );
  one('[data-copies="credit"]').click();
  await expect.poll(() => one('[role="status"]').textContent).toBe('The credit is copied.');
  expect(copied).toEqual([code, credit]);
});

it('where nothing may be copied, the code is selected, and that is said', async () => {
  openPart(createElement(EmbedBlock, { locale: 'en', embeds: embedsOfFigure('telephone') }), '/en/figures/telephone/');
  keepCopies(false);
  one('[data-copies="code"]').click();
  await expect.poll(() => String(getSelection())).toBe(one('[data-part="code"]').textContent);
  expect(one('[role="status"]').textContent).not.toBe('');
});
