interface Place {
  /** Id of the nearest element around what is read. */
  readonly id: string;
  /** Its top, in px from the window's. */
  readonly top: number;
}

/** What stands here is being read, in shares of the window's size; between two columns stands nothing. */
const READING = { across: 0.35, down: 0.4 };
/** Where else something may stand, if what is read is far longer than the window. */
const AROUND = [0.15, 0.25, 0.55, 0.7];
/** In the story, comes alive with all that change its height (`storyElements.ts`). */
const LAST_ELEMENT = 'story-progress';
/** Each frame may lay out more above; a handful is enough. */
const MOST_FRAMES = 12;
/** After so many frames in which nothing moved, a scroll is its reader's; before, it may be the browser's own. */
const CALM_FRAMES = 3;

/**
 * Comes back, after a reload or by "back", to what was being read, and to what an address names. Heights are guesses
 * until a section is laid out (`content-visibility` in story.css), so the same number of pixels from the top would be
 * another place.
 */
export function keepPlace(): void {
  addEventListener('scrollend', rememberPlace);
  // Within the page too. An entry that keeps its place is no longer scrolled to by the browser; that of a link just pressed
  // has none yet.
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    if (state?.place) comeBackTo(state.place);
    else goToNamed();
  });
  const place: Place | undefined = history.state?.place;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (place && (visit?.type === 'reload' || visit?.type === 'back_forward')) comeBackTo(place);
  else if (visit?.type === 'navigate') goToNamed();
}

/** To what the address names. */
function goToNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (!named) return;
  unfold(named);
  keep(named, () => named.scrollIntoView({ behavior: 'instant' }));
}

/** Opens the closed `<details>` around an element. Not every browser does so for the fragment of an address. */
export function unfold(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

function rememberPlace(): void {
  const read = whatIsRead();
  if (!read) return;
  const place: Place = { id: read.id, top: read.getBoundingClientRect().top };
  history.replaceState({ ...history.state, place }, '');
  history.scrollRestoration = 'manual';
}

/** Of all with an id that stand about the reading line, the one that begins nearest: what is inside it is yet a guess. */
function whatIsRead(): HTMLElement | undefined {
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
  // Not by so many px: of those, WebKit paints the parts of a pixel that it does not count, and they add up.
  keep(read, () => scrollTo({ top: scrollY + read.getBoundingClientRect().top - place.top, behavior: 'instant' }));
}

/** Ends the way to a place that is still under way, when another begins: two would pull the page to and fro. */
let lastWay: AbortController | undefined;

/**
 * Goes to a place, and again in each frame until what is laid out late, comes alive, or is set in another font, no
 * longer moves it; unless the reader moves, from the first moment on, also by a scroll bar, a switch device or a script.
 */
function keep(place: Element, goThere: () => void): void {
  lastWay?.abort();
  const stop = new AbortController();
  lastWay = stop;
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(type, () => stop.abort(), { once: true, passive: true, signal: stop.signal });
  }
  // What the browser itself keeps in view would scroll the window, and look like its reader.
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  stop.signal.addEventListener('abort', () => style.removeProperty('overflow-anchor'));
  let framesLeft = Number.POSITIVE_INFINITY;
  const isStory = document.querySelector(LAST_ELEMENT) !== null;
  void Promise.all([document.fonts.ready, isStory && customElements.whenDefined(LAST_ELEMENT)]).then(() => {
    framesLeft = MOST_FRAMES;
  });
  let left = standOf(place);
  let calmFrames = 0;
  const goOn = () => {
    const now = standOf(place);
    const isOthers = calmFrames >= CALM_FRAMES && now.place === left.place && now.window !== left.window;
    if (stop.signal.aborted || framesLeft === 0 || isOthers) return stop.abort();
    calmFrames = now.place === left.place && now.window === left.window ? calmFrames + 1 : 0;
    goThere();
    left = standOf(place);
    framesLeft -= 1;
    requestAnimationFrame(goOn);
  };
  goOn();
}

/** Where the window and a place stand, in px from the top of the page. */
interface Stand {
  readonly window: number;
  readonly place: number;
}

function standOf(place: Element): Stand {
  return { window: Math.round(scrollY), place: Math.round(scrollY + place.getBoundingClientRect().top) };
}
