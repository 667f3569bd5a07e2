import { flightFrames } from '@/lib/flight/flightFrames';
import { type FlightPath, flightPath } from '@/lib/flight/flightPath';
import type { FrameFlights, View } from '@/lib/flight/flights';
import { type LoadedFlights, loadFlights } from './flightPictures';
import { isStill } from './motion';

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
/** Where a step shows its wide frame, as `scrolly.css` has it; asking a frame that is not laid out would lay it out. */
const WIDE = `${SHARED_PLACE} and (width >= 72rem)`;

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
    this.#size = new ResizeObserver(() => {
      this.end();
      void this.#load();
    });
  }

  connect(): void {
    if (!this.#host.querySelector('.map-frame')) return;
    // A section that is not laid out yet has a box; what stands in it has none.
    this.#near.observe(this.#host.closest('[data-section]') ?? this.#host);
    this.#seen.observe(this.#host);
    this.#size.observe(this.#host);
    addEventListener('beforeprint', this.end);
  }

  disconnect(): void {
    this.end();
    for (const observer of [this.#near, this.#seen, this.#size]) observer.disconnect();
    removeEventListener('beforeprint', this.end);
  }

  /** Once for each of the two frames, ahead of their time. */
  async #load(): Promise<void> {
    const frame = matchMedia(WIDE).matches ? 'wide' : 'narrow';
    if (!this.#isNear || frame === this.#frame || isStill()) return;
    this.#frame = frame;
    this.#world = undefined;
    delete this.#host.dataset.flies;
    const world = await loadFlights([...this.#host.querySelectorAll('.step')], frame);
    if (frame !== this.#frame) return;
    if (!world) {
      // The next approach tries again.
      this.#frame = undefined;
      return;
    }
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
    if (!world || !start || !end || !frame || isAway || isStill()) {
      this.end();
      return;
    }
    const isTurning = this.#flight !== undefined;
    this.#stop();
    // Words that are already gone need no time to leave.
    this.#host.dataset.flight = isTurning ? 'turned' : '';
    this.#start(world, flightPath(start, end), isTurning ? 0 : LEAVE, frame);
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

  #start({ box, aspect, images }: LoadedFlights, path: FlightPath, hold: number, frame: Element): void {
    const duration = hold + path.duration + ARRIVE;
    const frames = flightFrames(path, [...images.keys()], aspect, { hold, rest: ARRIVE });
    this.#stage.replaceChildren(...frames.flatMap(({ picture }) => images.get(picture) ?? []));
    placeStage(this.#stage, box);
    frame.querySelector('.map-picture')?.after(this.#stage);
    const arrival = (hold + path.duration) / duration;
    const words = [...frame.querySelectorAll('.map-marks, .map-overlay')];
    const animations = [
      ...frames.flatMap(({ picture, transform, opacity }) =>
        [transform, opacity].flatMap((keyframes) => images.get(picture)?.animate([...keyframes], { duration }) ?? []),
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
