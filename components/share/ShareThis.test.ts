// @vitest-environment happy-dom
import { createElement, Fragment } from 'react';
import { expect, it } from 'vitest';
import './ShareLink.element';
import { keepCopies, one, openPart } from '../support/openPart';
import { ShareThis } from './ShareThis';

// happy-dom has no popovers; one in a page is shown by the browser.
HTMLElement.prototype.showPopover = () => {};

it('a page is shared as its reader has it: with the address of all choices, and the words that tell of them', async () => {
  const shown = createElement('p', { id: 'shown' }, '12 of 300 records');
  const link = createElement(ShareThis, { locale: 'en', href: '/en/map/', shows: 'shown' });
  openPart(createElement(Fragment, {}, shown, link), '/en/map/?kind=rescue&view=strait');
  const copied = keepCopies();
  one('share-link > a').click();
  expect(one('.share-panel-text').textContent).toBe('12 of 300 records');
  one('.share-panel-address ~ button:not([hidden])').click();
  await expect.poll(() => copied).toEqual(['https://counted.example/en/map/?kind=rescue&view=strait']);
  // No other page has more ways to share it.
  expect(document.querySelector('.share-panel a')).toBeNull();
});
