import { flightFrames } from '@/lib/flight/flightFrames';
import { flightPath } from '@/lib/flight/flightPath';
import type { Flights, FrameFlights, View, WorldPicture } from '@/lib/flight/flights';
import { pictureWidth } from '@/lib/flight/worldTransform';

export interface LoadedFlights extends Pick<FrameFlights, 'box' | 'aspect'> {
  /** Where each step's scene looks. */
  readonly views: ReadonlyMap<Element, View>;
  /** The pictures that these flights pass over, from the coarsest to the finest, ready to be shown. */
  readonly images: ReadonlyMap<WorldPicture, HTMLImageElement>;
}

let asked: Promise<Flights> | undefined;

/**
 * Loads what the flights between these steps need, in one frame.
 * @returns nothing where it could not be had: the scenes then change without a flight.
 */
export async function loadFlights(steps: readonly Element[], frame: keyof Flights): Promise<LoadedFlights | undefined> {
  const still = steps[0]?.querySelector<HTMLImageElement>('.map-picture');
  if (!still) return undefined;
  const address = (file: string) => new URL(file, still.src).href;
  try {
    asked ??= fetch(address('flights.json')).then((response) => response.json() as Promise<Flights>);
    const { box, aspect, pictures, scenes } = (await asked)[frame];
    const views = new Map(
      steps.flatMap((step) => {
        const view = scenes[step.querySelector<HTMLElement>('[data-scene]')?.dataset.scene ?? ''];
        return view ? [[step, view] as const] : [];
      }),
    );
    const passed = passedPictures([...views.values()], pictures, aspect);
    const images = new Map(passed.map((picture) => [picture, imageOf(picture, address(picture.file))] as const));
    await Promise.all([...images.values()].map((image) => image.decode()));
    return { box, aspect, views, images };
  } catch {
    asked = undefined;
    return undefined;
  }
}

/** The pictures of all flights from each view to the next; back they are the same. */
function passedPictures(
  views: readonly View[],
  pictures: readonly WorldPicture[],
  aspect: number,
): readonly WorldPicture[] {
  const passed = views.flatMap((view, i) => {
    const next = views[i + 1];
    const still = { hold: 0, rest: 0 };
    return next ? flightFrames(flightPath(view, next), pictures, aspect, still).map(({ picture }) => picture) : [];
  });
  return pictures.filter((picture) => passed.includes(picture));
}

function imageOf(picture: WorldPicture, address: string): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.decoding = 'sync';
  image.style.inlineSize = `${pictureWidth(picture) * 100}%`;
  image.src = address;
  return image;
}
