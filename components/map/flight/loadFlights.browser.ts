import { nextTask } from '@/components/elements/nextTask';
import { flightKeyframes, pictureWidth } from './flightKeyframes';
import { type FlightPath, flightPath } from './flightPath';
import type { Flights, FrameFlights, View, WorldPicture } from './flights';

/** Before the camera moves, the words of the old scene leave, ms; after it has arrived, those of the new scene come. */
const LEAVE_MS = 110;
const ARRIVE_MS = 150;

export interface FlightAnimations {
  readonly path: FlightPath;
  /** Time before the camera moves, ms. */
  readonly hold: number;
  /** Duration of the whole flight, ms. */
  readonly duration: number;
  /** When the camera has arrived, as a share of the duration. */
  readonly arrival: number;
  /** The pictures that the flight passes, from the coarsest to the finest. */
  readonly images: readonly HTMLImageElement[];
  /** Animations of these pictures, not playing yet. */
  readonly animations: readonly Animation[];
}

export interface LoadedFlights extends Pick<FrameFlights, 'box'> {
  /** The view of each step's scene. */
  readonly views: ReadonlyMap<Element, View>;
  /** Flights from each step to each of its neighbours. */
  readonly flights: ReadonlyMap<Element, ReadonlyMap<Element, FlightAnimations>>;
  /** Computes any other flight. One that turns in the air has no words that need time to leave. */
  readonly fly: (from: View, to: View, isTurning: boolean) => FlightAnimations;
}

type Images = ReadonlyMap<WorldPicture, HTMLImageElement>;

let fetched: Promise<Flights> | undefined;

/**
 * Loads what the flights between these steps need, in one frame and one theme.
 * @returns undefined if it could not be loaded: the scenes then change without a flight
 */
export async function loadFlights(
  steps: readonly Element[],
  frame: keyof Flights,
  theme: keyof WorldPicture['files'],
): Promise<LoadedFlights | undefined> {
  const still = steps[0]?.querySelector<HTMLImageElement>('.map-picture');
  if (!still) return undefined;
  const address = (file: string) => new URL(file, still.src).href;
  try {
    fetched ??= fetch(address('../geo/flights.json')).then((response) => response.json() as Promise<Flights>);
    const { box, aspect, pictures, scenes } = (await fetched)[frame];
    const views = new Map(
      steps.flatMap((step) => {
        const view = scenes[step.querySelector<HTMLElement>('[data-scene]')?.dataset.scene ?? ''];
        return view ? [[step, view] as const] : [];
      }),
    );
    const passed = await passedPictures([...views.values()], pictures, aspect);
    const images = new Map(
      passed.map((picture) => [picture, imageOf(picture, address(picture.files[theme]))] as const),
    );
    await Promise.all([...images.values()].map((image) => image.decode()));
    return {
      box,
      views,
      flights: await computeFlights(views, images, aspect),
      fly: (from, to, isTurning) => flightAnimations(flightPath(from, to), images, aspect, isTurning ? 0 : LEAVE_MS),
    };
  } catch {
    fetched = undefined;
    return undefined;
  }
}

/** The pictures of all flights from each view to the next; the way back uses the same. */
async function passedPictures(
  views: readonly View[],
  pictures: readonly WorldPicture[],
  aspect: number,
): Promise<readonly WorldPicture[]> {
  const passed = new Set<WorldPicture>();
  for (const [from, to] of pairs(views)) {
    await nextTask();
    const frames = flightKeyframes(flightPath(from, to), pictures, aspect, { hold: 0, rest: 0 });
    for (const { picture } of frames) passed.add(picture);
  }
  return pictures.filter((picture) => passed.has(picture));
}

/** Computes both directions, each in a separate task: all at once would stop the scroll of a slow phone. */
async function computeFlights(
  views: LoadedFlights['views'],
  images: Images,
  aspect: number,
): Promise<LoadedFlights['flights']> {
  const flights = new Map([...views.keys()].map((step) => [step, new Map<Element, FlightAnimations>()] as const));
  const there = pairs([...views]);
  for (const [from, to] of [...there, ...there.map(([from, to]) => [to, from] as const)]) {
    await nextTask();
    flights.get(from[0])?.set(to[0], flightAnimations(flightPath(from[1], to[1]), images, aspect, LEAVE_MS));
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
  image.style.inlineSize = `${pictureWidth(picture) * 100}%`;
  image.src = address;
  return image;
}

/** Computes a flight in advance, because that takes a slow phone several frames. */
function flightAnimations(
  path: FlightPath,
  images: ReadonlyMap<WorldPicture, HTMLImageElement>,
  aspect: number,
  hold: number,
): FlightAnimations {
  const duration = hold + path.duration + ARRIVE_MS;
  const frames = flightKeyframes(path, [...images.keys()], aspect, { hold, rest: ARRIVE_MS });
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
