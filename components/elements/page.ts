/** What the story and all ordinary pages run. */
import './fonts';
import { keepAddress } from './keepAddress';
import { keepPlace } from './keepPlace';
import { keepPress } from './keepPress';
import { loadElements } from './loadElements';
import './pictures';

/** These keep what a reader chose in the history of the page, where a place would be in their way. */
const OWN_HISTORY = 'number-filter, event-filter, [data-island]';

if (!document.querySelector(OWN_HISTORY)) keepPlace();

keepAddress();

const island = document.querySelector('[data-island]');
if (island) keepPress(island);

/** The address of a section leads to where it is read, unless it names a part of its page, such as `#share`. */
const forward = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (forward && !location.hash) location.replace(forward.href);

loadElements();
