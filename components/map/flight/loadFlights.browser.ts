import { waitForNextTask } from '@/components/elements/waitForNextTask';
import { computeFlightKeyframes, pictureWidthRatio } from './computeFlightKeyframes';
import { computeFlightPath, type FlightPath } from './computeFlightPath';
import type { FlightsByFrame, FrameFlights, MercatorView, WorldPicture } from './flights';

/**
 * Time in ms before the camera moves, during which the words of the old scene fade out. After the camera arrives, the
 * words of the new scene fade in for `ARRIVE_MS`.
 */
const LEAVE_MS = 110;
const ARRIVE_MS = 150;

export interface FlightAnimations {
  readonly path: FlightPath;
  /** Time in ms before the camera moves, in which the words of the old scene fade out. */
  readonly hold: number;
  /** Duration of the whole flight, ms. */
  readonly duration: number;
  /** Time at which the camera arrives, as a share (0 to 1) of the whole duration. */
  readonly arrival: number;
  /** Pictures that the flight shows, from the coarsest to the finest. */
  readonly images: readonly HTMLImageElement[];
  /** Animations of `images`, created but not yet playing. */
  readonly animations: readonly Animation[];
}

export interface LoadedFlights extends Pick<FrameFlights, 'box'> {
  /** View of the scene of each step, by the HTML element of the step. */
  readonly views: ReadonlyMap<Element, MercatorView>;
  /** Precomputed flights, from each step to each of its neighbours, by the HTML elements of both. */
  readonly flights: ReadonlyMap<Element, ReadonlyMap<Element, FlightAnimations>>;
  /**
   * Computes any other flight. One that starts during a flight (`isTurning`) moves at once, because the words are
   * already hidden.
   */
  readonly fly: (from: MercatorView, to: MercatorView, isTurning: boolean) => FlightAnimations;
}

type Images = ReadonlyMap<WorldPicture, HTMLImageElement>;

let fetched: Promise<FlightsByFrame> | undefined;

/**
 * Loads and precomputes the flights between steps, for one frame and one theme.
 * @returns undefined if loading failed: the scenes then change without a flight
 */
export async function loadFlights(
  steps: readonly Element[],
  frame: keyof FlightsByFrame,
  theme: keyof WorldPicture['files'],
): Promise<LoadedFlights | undefined> {
  const still = steps[0]?.querySelector<HTMLImageElement>('.map-picture');
  if (!still) return undefined;
  const address = (file: string) => new URL(file, still.src).href;
  try {
    fetched ??= fetch(address('../geo/flights.json')).then((response) => response.json() as Promise<FlightsByFrame>);
    const { box, aspect, pictures, scenes } = (await fetched)[frame];
    const views = new Map(
      steps.flatMap((step) => {
        const view = scenes[step.querySelector<HTMLElement>('[data-scene]')?.dataset.scene ?? ''];
        return view ? [[step, view] as const] : [];
      }),
    );
    const passed = await findPicturesOfFlights([...views.values()], pictures, aspect);
    const images = new Map(
      passed.map((picture) => [picture, imageOf(picture, address(picture.files[theme]))] as const),
    );
    await Promise.all([...images.values()].map((image) => image.decode()));
    return {
      box,
      views,
      flights: await computeFlights(views, images, aspect),
      fly: (from, to, isTurning) =>
        flightAnimations(computeFlightPath(from, to), images, aspect, isTurning ? 0 : LEAVE_MS),
    };
  } catch {
    fetched = undefined;
    return undefined;
  }
}

/**
 * Returns the pictures that flights between neighbouring views show. Flights in the other direction show the same ones.
 */
async function findPicturesOfFlights(
  views: readonly MercatorView[],
  pictures: readonly WorldPicture[],
  aspect: number,
): Promise<readonly WorldPicture[]> {
  const passed = new Set<WorldPicture>();
  for (const [from, to] of pairs(views)) {
    await waitForNextTask();
    const frames = computeFlightKeyframes(computeFlightPath(from, to), pictures, aspect, { hold: 0, rest: 0 });
    for (const { picture } of frames) passed.add(picture);
  }
  return pictures.filter((picture) => passed.has(picture));
}

/**
 * Computes flights in both directions, each in a separate task, because a single task would block scrolling on a slow
 * phone.
 */
async function computeFlights(
  views: LoadedFlights['views'],
  images: Images,
  aspect: number,
): Promise<LoadedFlights['flights']> {
  const flights = new Map([...views.keys()].map((step) => [step, new Map<Element, FlightAnimations>()] as const));
  const there = pairs([...views]);
  for (const [from, to] of [...there, ...there.map(([from, to]) => [to, from] as const)]) {
    await waitForNextTask();
    flights.get(from[0])?.set(to[0], flightAnimations(computeFlightPath(from[1], to[1]), images, aspect, LEAVE_MS));
  }
  return flights;
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((item, i) => {
    const next = items[i + 1];
    return next === undefined ? [] : [[item, next] as const];
  });
}

function imageOf(picture: WorldPicture, address: string): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.decoding = 'sync';
  image.style.inlineSize = `${pictureWidthRatio(picture) * 100}%`;
  image.src = address;
  return image;
}

/**
 * Computes the animations of one flight in advance, because that takes a slow phone several animation frames.
 * @param hold time before the camera moves, ms
 */
function flightAnimations(
  path: FlightPath,
  images: ReadonlyMap<WorldPicture, HTMLImageElement>,
  aspect: number,
  hold: number,
): FlightAnimations {
  const duration = hold + path.duration + ARRIVE_MS;
  const frames = computeFlightKeyframes(path, [...images.keys()], aspect, { hold, rest: ARRIVE_MS });
  const passed = frames.flatMap(({ picture, transform, opacity }) => {
    const image = images.get(picture);
    return image ? [{ image, keyframes: [transform, opacity] }] : [];
  });
  return {
    path,
    hold,
    duration,
    arrival: (hold + path.duration) / duration,
    images: passed.map(({ image }) => image),
    animations: passed.flatMap(({ image, keyframes }) =>
      keyframes.map((frames) => new Animation(new KeyframeEffect(image, [...frames], { duration }))),
    ),
  };
}
