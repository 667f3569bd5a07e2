/**
 * What a page inside another site's frame runs, in its head, before anything is seen: it takes the theme asked for, and
 * tells its height. A classic script, as a frame without an origin of its own may not fetch modules.
 */

import { addressWith } from '@/components/check/sentenceAddress.browser';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

document.addEventListener('DOMContentLoaded', () => {
  // Another map in the same frame is asked for as this one was.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[target="_self"]')) link.search = location.search;
  // A sentence is handed over in the part of the address that no browser sends.
  const field = document.querySelector('textarea');
  field?.addEventListener('input', () => {
    const link = document.querySelector<HTMLAnchorElement>('[data-reads]');
    const sentence = field.value.trim();
    if (link) link.href = sentence === '' ? link.href.replace(/#.*$/, '') : addressWith(link.href, sentence);
  });
  // The address names the version that was embedded.
  for (const notice of document.querySelectorAll<HTMLElement>('[data-versions]'))
    notice.hidden = !notice.dataset.versions?.split(' ').includes(asked.get('v') ?? '');
  const tell = () => tellHeight(document.body.getBoundingClientRect().height);
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data }) => {
    if (asksForHeight(data)) tell();
  });
});

/**
 * Tells the page around this one how tall it is, in CSS px, in the three ways that newsrooms' pages listen for. It says
 * no more than that, so whoever frames it may hear it.
 */
function tellHeight(exact: number): void {
  if (parent === window) return;
  const height = Math.ceil(exact);
  const { pathname, search } = location;
  const say = (message: unknown) => parent.postMessage(message, '*');
  // AMP, and resizers that took over its words.
  say({ sentinel: 'amp', type: 'embed-size', height });
  say({ 'datawrapper-height': { [pathname]: height } });
  // Pym names its frames, and hears only what carries the name.
  const frame = new URLSearchParams(search).get('childId');
  if (frame) say(['pym', frame, 'height', height].join('xPYMx'));
}

/** Whether a message comes from a page that listens only now, as one does whose script comes late. */
function asksForHeight(message: unknown): boolean {
  if (typeof message === 'string') return message.startsWith('pym');
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'frames-init';
}
