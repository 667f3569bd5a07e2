/** The pages of one figure, reading or section: all that the story brings alive, and the blocks that give it away. */
import './story';
import { firstPaint } from './firstPaint';

void firstPaint.then(() => import('./giveAway'));
