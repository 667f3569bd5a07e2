// @vitest-environment happy-dom
import { createElement, Fragment } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import './ShareControl.element';
import {
  enterValue,
  findOnlyElement,
  isElementShown,
  recordClipboardTexts,
  renderInTestDom,
} from '../support/renderInTestDom';
import { ShareBlock } from './ShareBlock';
import { buildSharedAddress } from './shareLinks';
import { figureShareWords } from './shareWords';

const SHARED = buildSharedAddress('/en/figures/claim-attempts/', figureShareWords('en', 'claim-attempts'));
const status = () => findOnlyElement('[role="status"]').textContent;
const press = (act: string) => findOnlyElement(`[data-act="${act}"]`).click();

/** Replacement for the sentence on the page, with the attribute that `<reading-switch>` sets for the chosen reading. */
const SWITCH = createElement('reading-switch');
function choose(reading: string | undefined): void {
  const { dataset } = findOnlyElement('reading-switch');
  if (reading) dataset.chosen = `attempts:${reading}`;
  else delete dataset.chosen;
  document.dispatchEvent(new Event('change'));
}

let copied: readonly string[];
beforeEach(() => {
  renderInTestDom(
    createElement(Fragment, {}, SWITCH, createElement(ShareBlock, { locale: 'en', shared: SHARED })),
    '/en/',
  );
  copied = recordClipboardTexts();
});

describe('ways to share a figure', () => {
  it('are those that the browser supports', () => {
    expect(isElementShown(findOnlyElement('[data-act="copy"]'))).toBe(true);
    expect(isElementShown(findOnlyElement('form'))).toBe(true);
    expect(isElementShown(findOnlyElement('[data-act="share"]'))).toBe(false);
  });

  it('follow the chosen reading', async () => {
    choose('B');
    press('copy');
    await expect.poll(status).toBe('The link is copied.');
    expect(copied).toEqual([`${SHARED.url}B/`]);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('ul a')];
    expect(links).toHaveLength(7);
    for (const { href } of links) expect(decodeURIComponent(href)).toContain(`${SHARED.url}B/`);
    expect(findOnlyElement('.share-address').textContent).toBe(`${SHARED.url}B/`);
    expect(isElementShown(findOnlyElement('.share-qr'))).toBe(false);
    choose(undefined);
    for (const { href } of links) expect(decodeURIComponent(href)).not.toContain('/B/');
    expect(isElementShown(findOnlyElement('.share-qr'))).toBe(true);
  });

  it('include a Mastodon server by name, and report an invalid name', () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    onTestFinished(() => opened.mockRestore());
    const submit = () =>
      findOnlyElement('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    enterValue(findOnlyElement<HTMLInputElement>('form input'), 'no server');
    submit();
    expect(status()).toBe('That is not the address of a server.');
    expect(opened).not.toHaveBeenCalled();
    enterValue(findOnlyElement<HTMLInputElement>('form input'), 'https://mastodon.example/');
    submit();
    expect(status()).toBe('');
    const { host, searchParams } = new URL(String(opened.mock.calls[0]?.[0]));
    expect(host).toBe('mastodon.example');
    expect(searchParams.get('text')).toBe(`${SHARED.title}. ${SHARED.description} ${SHARED.url}`);
  });
});
