/**
 * Comes back, after a reload or by "back", to what was being read, and to what an address names. Heights are guesses
 * until a section is laid out (`laidOutLate.css`), so the same number of pixels from the top would be another place.
 */
interface Place {
  /** Id of the nearest element around what is read. */
  readonly id: string;
  /** Its top, in px from the window's. */
  readonly top: number;
}

/** What stands here is being read. */
const READING_LINE = 0.4;
/** Each frame may lay out more above; a handful is enough. */
const MOST_FRAMES = 12;

addEventListener('scrollend', () => {
  const read = document.elementFromPoint(innerWidth / 2, innerHeight * READING_LINE)?.closest<HTMLElement>('main [id]');
  if (!read) return;
  const place: Place = { id: read.id, top: read.getBoundingClientRect().top };
  history.replaceState({ ...history.state, place }, '');
  history.scrollRestoration = 'manual';
});

/** Within the page too: an entry that keeps its place is no longer scrolled to by the browser. */
addEventListener('popstate', () => comeBackTo(history.state?.place));

const place: Place | undefined = history.state?.place;
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const named = document.getElementById(location.hash.slice(1));
if (place && (visit?.type === 'reload' || visit?.type === 'back_forward')) {
  comeBackTo(place);
} else if (named && visit?.type === 'navigate') {
  const goThere = () => named.scrollIntoView({ behavior: 'instant' });
  const stop = keep(goThere);
  // Words in another font may have moved it once more.
  void document.fonts.ready.then(() => {
    if (!stop.aborted) keep(goThere);
  });
}

function comeBackTo(place: Place | undefined): void {
  const read = place && document.getElementById(place.id);
  if (read) keep(() => scrollBy({ top: read.getBoundingClientRect().top - place.top, behavior: 'instant' }));
}

/** Goes to a place, and again in the frames after, unless the reader moves: it tells whether they did. */
function keep(goThere: () => void): AbortSignal {
  const stop = new AbortController();
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(type, () => stop.abort(), { once: true, passive: true, signal: stop.signal });
  }
  const goOn = (framesLeft: number) => {
    if (stop.signal.aborted || framesLeft === 0) return;
    goThere();
    requestAnimationFrame(() => goOn(framesLeft - 1));
  };
  goOn(MOST_FRAMES);
  return stop.signal;
}

export {};
