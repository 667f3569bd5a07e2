// @vitest-environment happy-dom
import { createElement } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CHAPTERS } from '@/content/chapters';
import '../elements/ShareLink';
import { keepCopies, one, openPart } from '../support/openPart';
import { Masthead } from './Masthead';

// happy-dom has no popovers; one in a page is shown by the browser.
HTMLElement.prototype.showPopover = () => {};

const ORIGIN = 'https://counted.example';
const said = () => one('share-link [role="status"]').textContent;

/** Stands in for the device's own list of ways to share. @returns what was handed to it */
function withDevice(share: 'works' | 'refuses' | 'closed'): readonly ShareData[] {
  const given: ShareData[] = [];
  const works = async (data: ShareData) => {
    if (share === 'refuses') throw new DOMException('Not allowed', 'NotAllowedError');
    if (share === 'closed') throw new DOMException('Closed', 'AbortError');
    given.push(data);
  };
  Object.defineProperty(navigator, 'share', { value: works, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
  return given;
}

/** Opens the story where `<story-progress>` has marked a section as the one in view. */
function readTo(section: string): void {
  openPart(createElement(Masthead, { locale: 'en' }), '/en/');
  one(`#contents li > a[href$="#${section}"]`).setAttribute('aria-current', 'true');
}

let copied: readonly string[];
beforeEach(() => {
  copied = keepCopies();
});

describe('the link to share in the story', () => {
  it('gives the section in view under its own address', async () => {
    const given = withDevice('works');
    readTo('fences');
    one('share-link a').click();
    await expect.poll(() => given).toHaveLength(1);
    expect(given).toEqual([
      { title: expect.stringContaining('At the two fences'), url: `${ORIGIN}/en/sections/fences/` },
    ]);
    expect(copied).toEqual([]);
    expect(document.querySelector('.share-panel')).toBeNull();
  });

  it('gives the story before its first section is read', async () => {
    const given = withDevice('works');
    openPart(createElement(Masthead, { locale: 'en' }), '/en/?r=attempts:B');
    one('share-link a').click();
    await expect.poll(() => given).toMatchObject([{ url: `${ORIGIN}/en/` }]);
  });

  it.each(['none', 'refuses'] as const)(
    'opens a panel that copies the address where the device’s own list %s',
    async (device) => {
      if (device === 'refuses') withDevice(device);
      // The picture and the words come from the page that is shared; the panel does without them.
      vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No net')));
      onTestFinished(() => void vi.unstubAllGlobals());
      readTo('rescues');
      one('share-link a').click();
      await expect.poll(() => document.querySelector('.share-panel')).not.toBeNull();
      one('.share-panel button:not(.share-panel-close)').click();
      await expect.poll(said).toBe('The link is copied.');
      expect(copied).toEqual([`${ORIGIN}/en/sections/rescues/`]);
    },
  );

  it('is not copied instead for a reader who closes the device’s own list', async () => {
    withDevice('closed');
    readTo('rescues');
    one('share-link a').click();
    // All that follows a closed list has then run.
    await new Promise(setImmediate);
    expect(document.querySelector('.share-panel')).toBeNull();
    expect(copied).toEqual([]);
  });

  it('stays a link for a reader who wants a tab of its own', () => {
    const given = withDevice('works');
    readTo(CHAPTERS[1]);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    one('share-link a').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    expect(given).toEqual([]);
  });
});
