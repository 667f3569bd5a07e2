/** What the story and the pages of numbers bring alive: the elements come after the first words, as the fonts do. */
import './fonts';
import './keepFocus';
import './keepPlace';
import './pictures';
import { firstPaint } from './firstPaint';

void firstPaint.then(() => import('./storyElements'));
