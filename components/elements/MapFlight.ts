import { flightFrames } from '@/lib/flight/flightFrames';
import { type FlightPath, flightPath } from '@/lib/flight/flightPath';
import type { FrameFlights, View } from '@/lib/flight/flights';
import { type LoadedFlights, loadFlights } from './flightPictures';

/** Before the camera moves the words of the scene behind go, ms; after it has arrived those ahead come. */
const LEAVE = 110;
const ARRIVE = 150;

interface Flight {
  readonly path: FlightPath;
  readonly hold: number;
  /** Any of its animations: all run on one clock. */
  readonly clock: Animation;
  readonly animations: readonly Animation[];
}

/** Where the pictures stay in their places, each with its text, there is nothing to fly between. */
const SHARED_PLACE = 'screen and (height >= 30rem)';
const STILLNESS = '(prefers-reduced-motion: reduce)';

/**
 * The way between two scenes of a sequence. While it lasts the host has `data-flight`, and the world lies over the
 * still of the scene ahead; at rest nothing of it is left. `data-flies` says that all it needs has come. Only transforms
 * and opacities run, on the compositor.
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
    // Called with the layout at hand, so that no flight has to ask for it.
    this.#size = new ResizeObserver((entries) => {
      this.end();
      const frame = (entries.at(-1)?.contentRect.width ?? 0) > 0 ? 'wide' : 'narrow';
      if (frame === this.#frame) return;
      this.#frame = frame;
      this.#world = undefined;
      delete this.#host.dataset.flies;
      void this.#load();
    });
  }

  connect(): void {
    const wide = this.#host.querySelector('.frame-wide');
    if (!wide) return;
    // A section that is not laid out yet has a box; what stands in it has none.
    this.#near.observe(this.#host.closest('[data-section]') ?? this.#host);
    this.#seen.observe(this.#host);
    this.#size.observe(wide);
    addEventListener('beforeprint', this.end);
  }

  disconnect(): void {
    this.end();
    for (const observer of [this.#near, this.#seen, this.#size]) observer.disconnect();
    removeEventListener('beforeprint', this.end);
  }

  async #load(): Promise<void> {
    const frame = this.#frame;
    if (!this.#isNear || !frame || this.#world || matchMedia(STILLNESS).matches) return;
    const world = await loadFlights([...this.#host.querySelectorAll('.step')], frame);
    if (!world || frame !== this.#frame) return;
    this.#world = world;
    this.#host.dataset.flies = '';
  }

  /** Flies from one step to the next. Where it cannot, the scenes change as they do without it. */
  show(from: Element, to: Element): void {
    const world = this.#world;
    const start = this.#here() ?? world?.views.get(from);
    const end = world?.views.get(to);
    const frame = to.querySelector(`.frame-${this.#frame}`);
    const isAway = !this.#isSeen || document.hidden || !matchMedia(SHARED_PLACE).matches;
    if (!start || !end || !frame || isAway || matchMedia(STILLNESS).matches) {
      this.end();
      return;
    }
    const isTurning = this.#flight !== undefined;
    this.#stop();
    // Words that are already gone need no time to leave.
    this.#host.dataset.flight = isTurning ? 'turned' : '';
    this.#start(flightPath(start, end), isTurning ? 0 : LEAVE, frame);
  }

  /** Ends a flight where it is going: the still of its scene is all that is left. */
  end = (): void => {
    this.#stop();
    delete this.#host.dataset.flight;
    this.#stage.remove();
  };

  #stop(): void {
    for (const animation of this.#flight?.animations ?? []) animation.cancel();
    this.#flight = undefined;
  }

  /** Where the camera is, in the air. */
  #here(): View | undefined {
    if (!this.#flight) return undefined;
    const { path, hold, clock } = this.#flight;
    return path.at((Number(clock.currentTime) - hold) / path.duration);
  }

  #start(path: FlightPath, hold: number, frame: Element): void {
    if (!this.#world) return;
    const { box, aspect, images } = this.#world;
    const duration = hold + path.duration + ARRIVE;
    const frames = flightFrames(path, [...images.keys()], aspect, { hold, rest: ARRIVE });
    const shown = frames.map(({ picture, transform, opacity }) => ({
      image: images.get(picture),
      keyframes: [transform, opacity],
    }));
    this.#stage.replaceChildren(...shown.flatMap(({ image }) => image ?? []));
    placeStage(this.#stage, box);
    frame.querySelector('.map-picture')?.after(this.#stage);
    const arrival = (hold + path.duration) / duration;
    const words = [...frame.querySelectorAll('.map-marks, .map-overlay')];
    const animations = [
      ...shown.flatMap(({ image, keyframes }) =>
        keyframes.flatMap(
          (steps) =>
            image?.animate(
              steps.map((step) => ({ ...step })),
              { duration },
            ) ?? [],
        ),
      ),
      this.#stage.animate({ opacity: [1, 1, 0], offset: [0, arrival, 1] }, { duration }),
      ...words.map((word) => word.animate({ opacity: [0, 0, 1], offset: [0, arrival, 1] }, { duration })),
    ];
    const clock = animations.at(-1);
    if (!clock) return;
    const flight = { path, hold, clock, animations };
    this.#flight = flight;
    clock.onfinish = () => {
      if (this.#flight === flight) this.end();
    };
  }
}

function placeStage(stage: HTMLElement, [left, top, width, height]: FrameFlights['box']): void {
  const edges = { left, top, width, height };
  for (const [edge, share] of Object.entries(edges)) stage.style.setProperty(edge, `${share * 100}%`);
}
