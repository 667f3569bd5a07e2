/** What the story and all ordinary pages run. */
import './fonts';
import { keepAddress } from './keepAddress';
import { keepPlace } from './keepPlace';
import { keepPress } from './keepPress';
import { loadElements } from './loadElements';
import './pictures';

const island = document.querySelector('[data-island]');
if (island) keepPress(island);
// These keep what a reader chose in the history of the page, where a place would be in their way.
else if (!document.querySelector('filter-list')) keepPlace();

keepAddress();

/** The address of a section leads to where it is read, unless it names a part of its page, such as `#share`. */
const forward = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (forward && !location.hash) location.replace(forward.href);

loadElements();
