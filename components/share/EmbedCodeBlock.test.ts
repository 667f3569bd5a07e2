// @vitest-environment happy-dom
import { createElement } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import './EmbedCode.element';
import {
  enterValue,
  findOnlyElement,
  isElementShown,
  recordClipboardTexts,
  renderInTestDom,
} from '../support/renderInTestDom';
import { EmbedCodeBlock } from './EmbedCodeBlock';
import { embedsOfFigure } from './embeds';

const choice = (name: string) => findOnlyElement<HTMLSelectElement>(`select[name="${name}"]`);

it('the embed code follows the chosen content, width and theme, and can be copied', async () => {
  renderInTestDom(
    createElement(EmbedCodeBlock, { locale: 'en', embeds: embedsOfFigure('map-place') }),
    '/en/figures/map-place/',
  );
  const map = [...choice('frame').options].find(({ text }) => text === 'Map: Ceuta and its border');
  if (!map) throw new Error('The map of Ceuta is not offered.');
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => Response.json({ heights: [500, 400, 300, 200, 150, 100] }));
  onTestFinished(() => fetched.mockRestore());
  enterValue(choice('frame'), map.value);
  enterValue(choice('column'), '2');
  enterValue(choice('theme'), 'dark');
  await expect.poll(() => findOnlyElement('[data-part="code"]').textContent).toContain('height="300"');
  expect(fetched).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/place-ceuta\/oembed\.json$/));
  const { textContent: code } = findOnlyElement('[data-part="code"]');
  expect(code).toMatch(
    /\/en\/embed\/place-ceuta\/\?v=[\w.-]+&amp;theme=dark" title="Map: Ceuta and its border" .*height="300"/,
  );
  expect(findOnlyElement('embed-code a').getAttribute('href')).toMatch(
    /^\/en\/embed\/place-ceuta\/\?v=[\w.-]+&theme=dark$/,
  );
  const copied = recordClipboardTexts();
  expect(isElementShown(findOnlyElement('[data-copies="code"]'))).toBe(true);
  findOnlyElement('[data-copies="code"]').click();
  await expect.poll(() => findOnlyElement('[role="status"]').textContent).toBe('The code is copied.');
  expect(copied).toEqual([code]);
  enterValue(choice('theme'), '');
  expect(findOnlyElement('[role="status"]').textContent).toBe('');
  const { textContent: credit } = findOnlyElement('[data-part="credit"]');
  expect(credit).toMatch(
    /^Map: Ceuta and its border · Counted at the Strait, CC BY 4\.0: https?:\S+\/en\/figures\/map-place\/$/,
  );
  findOnlyElement('[data-copies="credit"]').click();
  await expect.poll(() => findOnlyElement('[role="status"]').textContent).toBe('The credit is copied.');
  expect(copied).toEqual([code, credit]);
});

it('the code is selected where copying is not allowed, with an instruction', async () => {
  renderInTestDom(
    createElement(EmbedCodeBlock, { locale: 'en', embeds: embedsOfFigure('telephone') }),
    '/en/figures/telephone/',
  );
  recordClipboardTexts(false);
  findOnlyElement('[data-copies="code"]').click();
  await expect.poll(() => String(getSelection())).toBe(findOnlyElement('[data-part="code"]').textContent);
  expect(findOnlyElement('[role="status"]').textContent).not.toBe('');
});
