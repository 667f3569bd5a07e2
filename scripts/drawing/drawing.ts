import { type DrawingWords, drawPage } from './drawPage';
import { lostNumbers } from './lostNumbers';
import { drawnNumbers, shownNumbers } from './shownNumbers';

/** The page as one drawing, and the numbers shown on it that the drawing lacks. */
export interface Drawn {
  readonly svg: string;
  readonly lost: readonly string[];
}

function drawWhole(selector: string, words: DrawingWords): Drawn {
  // Looked at first: to be drawn, the page is changed.
  const shown = shownNumbers(selector, words.pictures);
  const svg = drawPage(selector, words);
  return { svg, lost: lostNumbers(shown, drawnNumbers(svg)) };
}

// What `scripts/drawings.ts` asks of the page.
Object.assign(globalThis, { drawWhole });
