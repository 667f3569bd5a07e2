interface Place {
  /** Id of the element nearest to the line at which the reader is assumed to read. */
  readonly id: string;
  /** Distance from the top of the window to the top of the element `id`, px. */
  readonly top: number;
}

/**
 * The point where a reader is assumed to read, as shares of the window's width and height. It is not in the middle,
 * which may be an empty gap between two columns.
 */
const READING = { across: 0.35, down: 0.4 };
/**
 * Other heights to try, as shares of the window's height, where the element at the reading line is far taller than the
 * window.
 */
const AROUND = [0.15, 0.25, 0.55, 0.7];
/**
 * Tag of the element that `storyElements.ts` defines last: once it is defined, every element that changes the page's
 * height exists.
 */
const LAST_ELEMENT = 'story-progress';
/**
 * Maximum number of frames in which the position is corrected after fonts and elements have loaded: each may lay out
 * more content above.
 */
const MAX_FRAMES = 12;
/**
 * Number of frames without movement after which a scroll counts as the reader's. An earlier scroll may come from the
 * browser.
 */
const CALM_FRAMES = 3;

/**
 * Restores the scroll position after a reload or “back”, and scrolls to the element that an address names. It remembers
 * an element instead of a number of pixels, because heights are estimates until a section is laid out
 * (`content-visibility` in story.css).
 */
export function restoreScrollPosition(): void {
  addEventListener('scrollend', rememberPlace);
  // Handle navigation within the page too: the browser no longer scrolls to a history entry with a stored place. The
  // entry of a link just followed has no place yet.
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    if (state?.place) comeBackTo(state.place);
    else scrollToNamedElement();
  });
  const place: Place | undefined = history.state?.place;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (place && (visit?.type === 'reload' || visit?.type === 'back_forward')) comeBackTo(place);
  else if (visit?.type === 'navigate') scrollToNamedElement();
}

/** Opens any closed `<details>` around the element that the address names, and scrolls to it. */
function scrollToNamedElement(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (!named) return;
  unfold(named);
  scrollUntilSettled(named, () => named.scrollIntoView({ behavior: 'instant' }));
}

/** Opens the closed `<details>` around an element. Not every browser does so for the fragment of an address. */
function unfold(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

function rememberPlace(): void {
  const read = elementBeingRead();
  if (!read) return;
  const place: Place = { id: read.id, top: read.getBoundingClientRect().top };
  history.replaceState({ ...history.state, place }, '');
  history.scrollRestoration = 'manual';
}

/**
 * Returns the element with an id whose top is nearest to the reading line. Heights may be estimates, so only tops are
 * compared.
 */
function elementBeingRead(): HTMLElement | undefined {
  const line = innerHeight * READING.down;
  const distance = (one: HTMLElement) => Math.abs(one.getBoundingClientRect().top - line);
  return [READING.down, ...AROUND]
    .flatMap((down) => {
      const found = document.elementFromPoint(innerWidth * READING.across, innerHeight * down);
      return found?.closest<HTMLElement>('main [id]') ?? [];
    })
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

function comeBackTo(place: Place | undefined): void {
  const read = place && document.getElementById(place.id);
  if (!read) return;
  unfold(read);
  // Not `scrollBy`: WebKit paints fractions of a pixel that its scroll position omits, and they add up.
  scrollUntilSettled(read, () =>
    scrollTo({ top: scrollY + read.getBoundingClientRect().top - place.top, behavior: 'instant' }),
  );
}

/** Stops the scrolling in progress, so that a new one can replace it: two would pull the page back and forth. */
let scrollInProgress: AbortController | undefined;

/**
 * Scrolls to an element, and again in each frame until late layout, elements and fonts no longer move it. It stops as
 * soon as anything else scrolls the page, such as the reader, a switch device or another script.
 */
function scrollUntilSettled(place: Element, goThere: () => void): void {
  scrollInProgress?.abort();
  const stop = new AbortController();
  scrollInProgress = stop;
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(type, () => stop.abort(), { once: true, passive: true, signal: stop.signal });
  }
  // Scroll anchoring of the browser would look like a scroll of the reader.
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  stop.signal.addEventListener('abort', () => style.removeProperty('overflow-anchor'));
  let framesLeft = Number.POSITIVE_INFINITY;
  const isStory = document.querySelector(LAST_ELEMENT) !== null;
  void Promise.all([document.fonts.ready, isStory && customElements.whenDefined(LAST_ELEMENT)]).then(() => {
    framesLeft = MAX_FRAMES;
  });
  let left = takeScrollSnapshot(place);
  let calmFrames = 0;
  const goOn = () => {
    const now = takeScrollSnapshot(place);
    const isOthers = calmFrames >= CALM_FRAMES && now.place === left.place && now.window !== left.window;
    if (stop.signal.aborted || framesLeft === 0 || isOthers) return stop.abort();
    calmFrames = now.place === left.place && now.window === left.window ? calmFrames + 1 : 0;
    goThere();
    left = takeScrollSnapshot(place);
    framesLeft -= 1;
    requestAnimationFrame(goOn);
  };
  goOn();
}

/** The scroll position of the window and the top of an element, px from the top of the page. */
interface ScrollSnapshot {
  readonly window: number;
  readonly place: number;
}

function takeScrollSnapshot(place: Element): ScrollSnapshot {
  return { window: Math.round(scrollY), place: Math.round(scrollY + place.getBoundingClientRect().top) };
}
