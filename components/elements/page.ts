/** The script of the story and of all other ordinary pages. */
import { replayEarlyClick } from '@/components/explorer/replayEarlyClick.browser';
import './fonts';
import { loadElements } from './loadElements';
import { restoreScrollPosition } from './restoreScrollPosition';

// Lists store the reader's choices in the history, and stored scroll positions would interfere with them.
if (!document.querySelector('filter-list')) restoreScrollPosition();

const map = document.querySelector('report-map');
if (map) replayEarlyClick(map);

// A link to this page in another language gets the present fragment, readings and filters.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
});

// A lazy picture loads when a reader scrolls to it. On paper nobody does, so all are requested before printing.
addEventListener('beforeprint', () => {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) picture.loading = 'eager';
});

// The page of a section forwards to the section in the story, unless the address names a part of the page itself, e.g. `#share`.
const forward = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (forward && !location.hash) location.replace(forward.href);

loadElements();
