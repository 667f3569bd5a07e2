import { extent } from 'd3';
import type { Direction } from '@/components/charts/yearDatum';
import type { CardPlace } from '@/components/figures/figureCard';
import type { Box } from '@/components/map/box';
import { type Point, viewOf } from '@/components/map/camera';
import { FRAMES, type Frame } from '@/components/map/frames';
import type { Camera, Scene } from '@/components/map/scene';

/** The ground of a card’s map, and the part of it that no words cover where one reads from the left, px. */
export interface CardGround {
  readonly frame: Frame;
  readonly free: Box;
  /** Size of the names, px. */
  readonly em: number;
}

const ground = (of: Frame, em: number, width: number, height: number, free: Box): CardGround => ({
  em,
  frame: { ...of, width, height, map: { x: 0, y: 0, width, height }, labelsDegrees: false },
  free,
});

/** Wide: all of the card, its words in a column of the middle. Upright: as wide as a phone, and taller than its place. */
export const CARD_GROUNDS: readonly CardGround[] = [
  ground(FRAMES.wide, 25, 1200, 630, { x: 770, y: 110, width: 290, height: 430 }),
  ground(FRAMES.narrow, 11, 360, 420, { x: 70, y: 176, width: 170, height: 52 }),
];

export interface PlacedCardMap {
  readonly scene: Scene;
  /** Where each place stands, in px of the ground, in the order of the places. */
  readonly points: readonly Point[];
}

/** The ground of a scene under a camera that brings its places to where no words cover them. */
export function placeCardMap(
  scene: Scene,
  places: readonly CardPlace[],
  { frame, free: fromLeft }: CardGround,
  dir: Direction,
): PlacedCardMap {
  const free = dir === 'rtl' ? { ...fromLeft, x: frame.width - fromLeft.x - fromLeft.width } : fromLeft;
  const camera = cameraFor(places, frame, free);
  const onCard = {
    ...scene,
    id: `${scene.id}-card`,
    level: 'overview' as const,
    hasNoScale: true as const,
    labels: [],
    camera: { wide: camera, narrow: camera },
  };
  const { project } = viewOf(camera, frame.map);
  return { scene: onCard, points: places.map(({ point }) => project(point)) };
}

function cameraFor(places: readonly CardPlace[], frame: Frame, free: Box): Camera {
  const [west = 0, east = 0] = extent(places, ({ point: [lng] }) => lng);
  const [south = 0, north = 0] = extent(places, ({ point: [, lat] }) => lat);
  const middle: Camera['center'] = [(west + east) / 2, (south + north) / 2];
  // One degree across in px, and the places as they then stand about their middle.
  const flat = viewOf({ center: middle, span: 1 }, { x: 0, y: 0, width: 1, height: 1 });
  const [, top] = flat.project([middle[0], north]);
  const [, bottom] = flat.project([middle[0], south]);
  const pxPerDegree = Math.min(free.width / (east - west), free.height / (bottom - top));
  const span = frame.width / pxPerDegree;
  // The camera looks at what stands as far from the middle as the ground’s own middle is from the free part’s.
  const view = viewOf({ center: middle, span }, frame.map);
  const [x, y] = view.project(middle);
  const center = view.unproject([
    x + frame.width / 2 - (free.x + free.width / 2),
    y + frame.height / 2 - (free.y + free.height / 2),
  ]);
  return { center, span };
}
