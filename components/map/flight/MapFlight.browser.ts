import { prefersReducedMotion } from '@/components/elements/motion';
import type { FrameFlights, MercatorView } from './flights';
import type { FlightAnimations, LoadedFlights } from './loadFlights.browser';

interface Flight extends FlightAnimations {
  /** Animations of the layer with all pictures of the flight, and of the words and marks of the next scene. */
  readonly around: readonly Animation[];
}

/**
 * Media query for windows in which all steps share one position of the picture. Elsewhere each text has its own picture
 * and there is no flight.
 */
const SHARED_PLACE = 'screen and (height >= 30rem)';
/**
 * Media query for the wide frame, as in `ScrollySteps.element.css`. Querying a frame that is not laid out would force
 * layout.
 */
const WIDE = `${SHARED_PLACE} and (width >= 72rem)`;
const DARK = matchMedia('(prefers-color-scheme: dark)');

/**
 * Animates the flight of the camera from one scene of a sequence to the next. During a flight the host has
 * `data-flight`, and pictures of the world cover the next scene; afterwards both are removed. `data-flies` on the host
 * means that everything has loaded. Only transforms and opacities are animated, on the compositor.
 */
export class MapFlight {
  readonly #host: HTMLElement;
  readonly #stage = document.createElement('div');
  readonly #near: IntersectionObserver;
  readonly #seen: IntersectionObserver;
  readonly #size: ResizeObserver;
  #frame: 'wide' | 'narrow' | undefined;
  #isNear = false;
  #isSeen = false;
  #world: LoadedFlights | undefined;
  #flight: Flight | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#stage.className = 'flight';
    this.#near = new IntersectionObserver(
      (entries) => {
        this.#isNear = entries.at(-1)?.isIntersecting === true;
        void this.#load();
      },
      { rootMargin: '100% 0px' },
    );
    this.#seen = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting === true;
      if (!this.#isSeen) this.end();
    });
    this.#size = new ResizeObserver(() => {
      this.end();
      void this.#load();
    });
  }

  connect(signal: AbortSignal): void {
    if (!this.#host.querySelector('.map-frame')) return;
    // A section that is not laid out yet has a box; the elements in it have none.
    this.#near.observe(this.#host.closest('[data-section]') ?? this.#host);
    this.#seen.observe(this.#host);
    this.#size.observe(this.#host);
    addEventListener('beforeprint', this.end, { signal });
    DARK.addEventListener('change', this.#repaint, { signal });
    signal.addEventListener('abort', () => {
      for (const observer of [this.#near, this.#seen, this.#size]) observer.disconnect();
      this.end();
    });
  }

  /**
   * Loads the flights again after a change between light and dark, because their pictures have the colours of one
   * theme.
   */
  #repaint = (): void => {
    this.end();
    this.#frame = undefined;
    void this.#load();
  };

  /** Loads the flights of the visible frame, wide or narrow, before they are needed. */
  async #load(): Promise<void> {
    const frame = matchMedia(WIDE).matches ? 'wide' : 'narrow';
    if (!this.#isNear || frame === this.#frame || prefersReducedMotion()) return;
    this.#frame = frame;
    this.#world = undefined;
    delete this.#host.dataset.flies;
    const steps = [...this.#host.querySelectorAll('.step')];
    const world = await import('./loadFlights.browser').then(
      ({ loadFlights }) => loadFlights(steps, frame, DARK.matches ? 'dark' : 'light'),
      () => undefined,
    );
    if (frame !== this.#frame) return;
    if (!world) {
      // Loading starts again the next time the map is near the viewport.
      this.#frame = undefined;
      return;
    }
    this.#world = world;
    this.#host.dataset.flies = '';
  }

  /**
   * Places the pictures of a flight over the next scene, still invisible, so that the animation frame that changes the
   * step has less to do.
   * @returns whether they are placed, so that the step may change in the next animation frame
   */
  prepare(from: Element, to: Element): boolean {
    const world = this.#flight ? undefined : this.#world;
    const ahead = world?.flights.get(from)?.get(to);
    const frame = this.#frameOf(to);
    if (!world || !ahead || !frame) return false;
    this.#lay(ahead.images, world, frame);
    return true;
  }

  /** Starts the flight from one step to another. Where no flight is possible, the scenes change without one. */
  show(from: Element, to: Element): void {
    const world = this.#world;
    const start = this.#here() ?? world?.views.get(from);
    const end = world?.views.get(to);
    const frame = this.#frameOf(to);
    if (!world || !start || !end || !frame) {
      this.end();
      return;
    }
    const isTurning = this.#flight !== undefined;
    this.#stop();
    // Words that are already hidden need no time to fade out.
    this.#host.dataset.flight = isTurning ? 'turned' : '';
    const ahead = isTurning ? undefined : world.flights.get(from)?.get(to);
    this.#start(ahead ?? world.fly(start, end, isTurning), world, frame);
  }

  /** Returns the frame in which a flight to a step is shown; null if no flight may be shown. */
  #frameOf(step: Element): Element | null {
    const isAway = !this.#isSeen || document.hidden || !matchMedia(SHARED_PLACE).matches;
    return isAway || prefersReducedMotion() ? null : step.querySelector(`.frame-${this.#frame}`);
  }

  /** Ends the flight at once: its pictures are removed, and only the picture of the scene remains. */
  end = (): void => {
    this.#stop();
    delete this.#host.dataset.flight;
    this.#stage.remove();
  };

  #stop(): void {
    const { animations = [], around = [] } = this.#flight ?? {};
    for (const animation of [...animations, ...around]) animation.cancel();
    this.#flight = undefined;
  }

  /**
   * Current view of the camera during a flight, in Web Mercator coordinates scaled to degrees of longitude; undefined
   * when there is no flight.
   */
  #here(): MercatorView | undefined {
    if (!this.#flight) return undefined;
    const { path, hold, around } = this.#flight;
    return path.at((Number(around[0]?.currentTime) - hold) / path.duration);
  }

  #lay(images: readonly HTMLImageElement[], { box }: LoadedFlights, frame: Element): void {
    if (this.#stage.parentElement === frame && this.#stage.firstChild === images[0]) return;
    this.#stage.replaceChildren(...images);
    placeStage(this.#stage, box);
    frame.querySelector('picture')?.after(this.#stage);
  }

  #start(computed: FlightAnimations, world: LoadedFlights, frame: Element): void {
    const { arrival, duration } = computed;
    this.#lay(computed.images, world, frame);
    const stage = this.#stage.animate({ opacity: [1, 1, 0], offset: [0, arrival, 1] }, { duration });
    const words = [...frame.querySelectorAll('.map-marks, .map-overlay')];
    const arrivals = words.map((word) => word.animate({ opacity: [0, 0, 1], offset: [0, arrival, 1] }, { duration }));
    const flight = { ...computed, around: [stage, ...arrivals] };
    this.#flight = flight;
    for (const animation of computed.animations) animation.play();
    stage.onfinish = () => {
      if (this.#flight === flight) this.end();
    };
  }
}

function placeStage(stage: HTMLElement, [left, top, width, height]: FrameFlights['box']): void {
  const edges = { left, top, width, height };
  for (const [edge, share] of Object.entries(edges)) stage.style.setProperty(edge, `${share * 100}%`);
}
