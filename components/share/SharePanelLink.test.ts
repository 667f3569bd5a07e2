// @vitest-environment happy-dom
import { createElement, Fragment } from 'react';
import { expect, it } from 'vitest';
import './ShareLink.element';
import { findOnlyElement, recordClipboardTexts, renderInTestDom } from '../support/renderInTestDom';
import { SharePanelLink } from './SharePanelLink';

// happy-dom has no popovers; a browser shows one that is in the page.
HTMLElement.prototype.showPopover = () => {};

it('shares the current state of the page: the address with all choices, and the text that describes them', async () => {
  const shown = createElement('p', { id: 'shown' }, '12 of 300 records');
  const link = createElement(SharePanelLink, { locale: 'en', href: '/en/map/', shows: 'shown' });
  renderInTestDom(createElement(Fragment, {}, shown, link), '/en/map/?kind=rescue&view=strait');
  const copied = recordClipboardTexts();
  findOnlyElement('share-link > a').click();
  expect(findOnlyElement('.share-panel-text').textContent).toBe('12 of 300 records');
  findOnlyElement('.share-panel-address ~ button:not([hidden])').click();
  await expect.poll(() => copied).toEqual(['https://counted.example/en/map/?kind=rescue&view=strait']);
  // Only `SharePanelLink` of the story has a link to more ways of sharing.
  expect(document.querySelector('.share-panel a')).toBeNull();
});
