/**
 * The script of a page inside a frame of another site. It runs in the head, before anything is painted, sets the
 * requested theme and reports the height. It is a classic script because a frame without an origin may not fetch
 * modules.
 */

import { addSentenceToAddress } from '@/components/check/sentenceAddress.browser';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

document.addEventListener('DOMContentLoaded', () => {
  // A link to another map in the same frame keeps the theme and the version.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[target="_self"]')) link.search = location.search;
  // The link passes the sentence on in its fragment, which browsers never send to a server.
  const field = document.querySelector('textarea');
  field?.addEventListener('input', () => {
    const link = document.querySelector<HTMLAnchorElement>('[data-reads]');
    const sentence = field.value.trim();
    if (link) link.href = sentence === '' ? link.href.replace(/#.*$/, '') : addSentenceToAddress(link.href, sentence);
  });
  // The address names the version that was embedded.
  for (const notice of document.querySelectorAll<HTMLElement>('[data-versions]'))
    notice.hidden = !notice.dataset.versions?.split(' ').includes(asked.get('v') ?? '');
  const post = () => postHeight(document.body.getBoundingClientRect().height);
  new ResizeObserver(post).observe(document.body);
  addEventListener('message', ({ data }) => {
    if (isHeightRequest(data)) post();
  });
});

/**
 * Posts the height of the frame, in CSS px, to the page around it, in the three formats that newsrooms' embed scripts
 * understand. The message contains nothing else, so any page may receive it.
 */
function postHeight(exact: number): void {
  if (parent === window) return;
  const height = Math.ceil(exact);
  const { pathname, search } = location;
  const post = (message: unknown) => parent.postMessage(message, '*');
  // Format of AMP, which other resizers use as well.
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ 'datawrapper-height': { [pathname]: height } });
  // Pym names its frames, and ignores messages without that name.
  const frame = new URLSearchParams(search).get('childId');
  if (frame) post(['pym', frame, 'height', height].join('xPYMx'));
}

/**
 * Returns whether a message requests the height: the script of the surrounding page may load after the first height was
 * posted.
 */
function isHeightRequest(message: unknown): boolean {
  if (typeof message === 'string') return message.startsWith('pym');
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'frames-init';
}
