/**
 * What a page inside another site's frame runs, in its head, before anything is seen: it takes the theme asked for, and
 * tells its height. A classic script, as a frame without an origin of its own may not fetch modules.
 */

import { addressWith } from './check/sentenceAddress';
import { asksForHeight, tellHeight } from './embedHeight';

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
