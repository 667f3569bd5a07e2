// @vitest-environment happy-dom
import { createElement } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import '@/components/share/ShareLink.element';
import { findOnlyElement, isElementShown, recordClipboardTexts, renderInTestDom } from '../support/renderInTestDom';
import { StoryMasthead } from './StoryMasthead';

// happy-dom has no popovers; a browser shows one that is in the page.
HTMLElement.prototype.showPopover = () => {};

const ORIGIN = 'https://counted.example';
/** Page of any section as the server returns it, with its preview metadata and its pictures to download. */
const PAGE = `<meta property="og:image" content="https://published.example/cards/en/section.png?v=1">
<meta property="og:image:alt" content="Bars of two years">
<meta property="og:description" content="What the ministry counted.">
<p class="shared-cards"><a href="/cards/en/section.png" download>wide</a> <a href="/cards/en/section-1080x1350.png" download>upright</a></p>`;

const said = () => findOnlyElement('.share-panel [role="status"]').textContent;
const text = () => findOnlyElement('.share-panel-text').textContent;
const buttons = () =>
  [...document.querySelectorAll<HTMLElement>('.share-panel button:not(.share-panel-close)')].filter(isElementShown);

/** Replaces the share sheet of the device. @returns the data passed to it, filled as the test runs */
function withDevice(share: 'works' | 'refuses' | 'closed', takesFiles = true): readonly ShareData[] {
  const given: ShareData[] = [];
  const works = async (data: ShareData) => {
    if (share === 'refuses') throw new DOMException('Not allowed', 'NotAllowedError');
    if (share === 'closed') throw new DOMException('Closed', 'AbortError');
    given.push(data);
  };
  Object.defineProperty(navigator, 'share', { value: works, configurable: true });
  Object.defineProperty(navigator, 'canShare', { value: () => takesFiles, configurable: true });
  onTestFinished(() => void ['share', 'canShare'].map((name) => Reflect.deleteProperty(navigator, name)));
  return given;
}

/**
 * Opens the share panel of the story where `<story-progress>` has marked a section as the current one. Default: none.
 */
function shareAt(section?: string): void {
  renderInTestDom(createElement(StoryMasthead, { locale: 'en' }), '/en/?r=attempts:B');
  if (section) findOnlyElement(`#contents li > a[href$="#${section}"]`).setAttribute('aria-current', 'true');
  findOnlyElement('share-link > a').click();
}

let copied: readonly string[];
let fetched: ReturnType<typeof vi.fn<(address: string) => Promise<Response>>>;
beforeEach(() => {
  copied = recordClipboardTexts();
  fetched = vi.fn(async (address) => new Response(address.endsWith('.png') ? new Blob(['picture']) : PAGE));
  vi.stubGlobal('fetch', fetched);
  onTestFinished(() => void vi.unstubAllGlobals());
});

describe('the link to share in the story', () => {
  it('opens a panel with the picture, the words, the address and the pictures to download of the section in view', async () => {
    shareAt('fences');
    expect(findOnlyElement('.share-panel-address').textContent).toBe(`${ORIGIN}/en/sections/fences/`);
    expect(findOnlyElement('.share-panel').textContent).toContain('At the two fences');
    await expect.poll(text).toBe('What the ministry counted.');
    const picture = findOnlyElement<HTMLImageElement>('.share-panel img');
    expect([picture.getAttribute('src'), picture.alt]).toEqual(['/cards/en/section.png', 'Bars of two years']);
    expect(document.querySelectorAll('.share-panel a[download]')).toHaveLength(2);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Copy the link']);
    expect(document.activeElement).toBe(buttons()[0]);
    buttons()[0]?.click();
    await expect.poll(said).toBe('The link is copied.');
    expect(copied).toEqual([`${ORIGIN}/en/sections/fences/`]);
  });

  it('shares the story before its first section is read', () => {
    shareAt();
    expect(findOnlyElement('.share-panel-address').textContent).toBe(`${ORIGIN}/en/`);
  });

  it('still copies the address when the network fails', async () => {
    fetched.mockRejectedValue(new TypeError('No net'));
    shareAt('networks');
    await expect.poll(() => document.querySelector('.share-panel img')).toBeNull();
    buttons()[0]?.click();
    await expect.poll(() => copied).toEqual([`${ORIGIN}/en/sections/networks/`]);
  });

  it('remains a link for a reader who opens it in a new tab', () => {
    renderInTestDom(createElement(StoryMasthead, { locale: 'en' }), '/en/');
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    findOnlyElement('share-link > a').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    expect(document.querySelector('.share-panel')).toBeNull();
  });
});

describe('the device’s own share sheet', () => {
  it('receives the picture and the text, which ends with the address', async () => {
    const given = withDevice('works');
    shareAt('fences');
    await expect.poll(() => fetched.mock.calls.flat().filter((address) => address.endsWith('.png'))).toHaveLength(1);
    // The picture is not loaded yet.
    await new Promise(setImmediate);
    buttons()[0]?.click();
    await expect.poll(() => given).toHaveLength(1);
    expect(given[0]).toMatchObject({
      title: expect.stringContaining('At the two fences'),
      text: `What the ministry counted.\n${ORIGIN}/en/sections/fences/`,
      files: [expect.objectContaining({ name: 'section.png', type: 'image/png' })],
    });
    expect(copied).toEqual([]);
  });

  it('receives the address alone where it takes no pictures', async () => {
    const given = withDevice('works', false);
    shareAt('rescues');
    await expect.poll(text).not.toBe('');
    buttons()[0]?.click();
    await expect.poll(() => given).toHaveLength(1);
    expect(given[0]).toEqual({
      title: expect.any(String),
      text: 'What the ministry counted.',
      url: `${ORIGIN}/en/sections/rescues/`,
    });
  });

  it('is replaced by a copy of the address when it refuses', async () => {
    withDevice('refuses');
    shareAt('rescues');
    buttons()[0]?.click();
    await expect.poll(said).toBe('The link is copied.');
    expect(copied).toEqual([`${ORIGIN}/en/sections/rescues/`]);
  });

  it('is not replaced by a copy when the reader closes it', async () => {
    withDevice('closed');
    shareAt('rescues');
    buttons()[0]?.click();
    // After this, everything that follows a closed share sheet has run.
    await new Promise(setImmediate);
    expect(copied).toEqual([]);
  });
});
