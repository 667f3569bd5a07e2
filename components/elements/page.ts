/** What the story and all ordinary pages run. */
import { replayEarlyClick } from '@/components/explorer/replayEarlyClick.browser';
import './fonts';
import { keepAddress } from './keepAddress';
import { keepPlace } from './keepPlace';
import { loadElements } from './loadElements';
import './pictures';

// These keep what a reader chose in the history of the page, where a place would be in their way.
if (!document.querySelector('filter-list')) keepPlace();

const map = document.querySelector('report-map');
if (map) replayEarlyClick(map);

keepAddress();

/** The address of a section leads to where it is read, unless it names a part of its page, such as `#share`. */
const forward = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (forward && !location.hash) location.replace(forward.href);

loadElements();
