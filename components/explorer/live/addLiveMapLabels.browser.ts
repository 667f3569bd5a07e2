import { type Box, boxContains, boxesOverlap } from '@/components/map/box';
import type { Point } from '@/components/map/camera';
import { projectToWorldMapPx } from '@/components/map/mercator';
import type { LabelSide } from '@/components/map/scene';
import type { PlacedLiveMapLabel } from '../explorerRecord';
import type { EngineMap, MapEngine, MarkerAnchor } from './engines.browser';

/** Distance between a town's dot and its name, px. */
const LABEL_GAP_PX = 7;

/**
 * For each side of a point on which its name can be placed: the corner or edge of the name that is anchored to the
 * point, and the offset of the name in px.
 */
const SIDES: Readonly<Record<LabelSide, readonly [anchor: MarkerAnchor, x: number, y: number]>> = {
  n: ['bottom', 0, -LABEL_GAP_PX],
  ne: ['bottom-left', LABEL_GAP_PX, -2],
  e: ['left', LABEL_GAP_PX, 0],
  se: ['top-left', LABEL_GAP_PX, 2],
  s: ['top', 0, LABEL_GAP_PX],
  sw: ['top-right', -LABEL_GAP_PX, 2],
  w: ['right', -LABEL_GAP_PX, 0],
  nw: ['bottom-right', -LABEL_GAP_PX, -2],
  centre: ['center', 0, 0],
};

export interface LiveMapLabels {
  /**
   * Shows the names that belong to the zoom level and overlap no other. Returns their boxes, in px of the whole-world
   * map at that zoom.
   */
  readonly arrange: (zoom: number) => readonly Box[];
  /** Hides each name that the edge of the map or a control over the map would cut off. */
  readonly trim: () => void;
  /** Measures the map and the controls over it, then hides the names that would be cut off, as `trim` does. */
  readonly fit: () => void;
}

/** Zoom level below which areas and towns show only their first name, as in the narrow frame of the drawn map. */
const SECOND_NAMES_MIN_ZOOM = 4;
/** CSS selector of the credit line, scale bar and controls that cover parts of the map. */
const OVERLAYS_SELECTOR = '.live-map :is(.map-credit, [data-scale]), .live-controls';

/**
 * Adds place names to the live map as HTML, to use our fonts and the browser's shaping of Arabic. The map engine moves
 * each name with its point.
 */
export function addLiveMapLabels(
  engine: MapEngine,
  map: EngineMap,
  labels: readonly PlacedLiveMapLabel[],
): LiveMapLabels {
  const placed = labels.map((label) => {
    const element = elementOf(label);
    const [anchor, x, y] = SIDES[label.side ?? 'e'];
    engine
      .createMarker(element, { anchor, offset: [x, y] })
      .setLngLat([...label.at])
      .addTo(map);
    const dot = label.dot ? addDot(engine, map, label) : undefined;
    return { label, element, dot };
  });
  const container = map.getContainer();
  let frame: Box = { x: 0, y: 0, width: 0, height: 0 };
  let furniture: readonly Box[] = [];
  let shown: typeof placed = [];
  const sizes = new Map<HTMLElement, Size>();
  const sizeOf = (element: HTMLElement) => sizes.get(element) ?? { width: 0, height: 0 };

  const trim = () => {
    for (const { label, element, dot } of shown) {
      const { x, y } = map.project([...label.at]);
      const box = boxAround([x, y], label, sizeOf(element));
      const isCut = !boxContains(frame, box) || furniture.some((other) => boxesOverlap(box, other));
      element.classList.toggle('is-cut', isCut);
      dot?.classList.toggle('is-cut', isCut);
    }
  };
  const fit = () => {
    frame = { x: 0, y: 0, width: container.clientWidth, height: container.clientHeight };
    const { left, top } = container.getBoundingClientRect();
    const over = container.closest('.map-stage')?.querySelectorAll(OVERLAYS_SELECTOR) ?? [];
    furniture = [...over].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x - left, y: y - top, width, height };
    });
    trim();
  };
  return {
    arrange(zoom) {
      container.classList.toggle('is-far', zoom < SECOND_NAMES_MIN_ZOOM);
      const boxes: Box[] = [];
      shown = placed.filter(({ label, element, dot }) => {
        const isDue = zoom >= (label.from ?? 0) && zoom < (label.to ?? Number.POSITIVE_INFINITY);
        sizes.set(element, { width: element.offsetWidth, height: element.offsetHeight });
        const box = isDue ? boxAround(projectToWorldMapPx(label.at, zoom), label, sizeOf(element)) : undefined;
        const isShown = box !== undefined && !boxes.some((other) => boxesOverlap(box, other));
        element.classList.toggle('is-out', !isShown);
        dot?.classList.toggle('is-out', !isShown);
        if (isShown) boxes.push(box);
        return isShown;
      });
      fit();
      return boxes;
    },
    trim,
    fit,
  };
}

function elementOf({ rank, words, ground }: PlacedLiveMapLabel): HTMLElement {
  const element = document.createElement('div');
  element.className = `live-label live-${rank}`;
  element.classList.toggle('is-at-sea', ground === 'sea');
  element.append(words.name);
  if (words.second) {
    const second = document.createElement('span');
    second.className = 'live-second';
    second.lang = words.second.lang;
    second.append(words.second.text);
    element.append(' ', second);
  }
  return element;
}

function addDot(engine: MapEngine, map: EngineMap, { rank, at }: PlacedLiveMapLabel): HTMLElement {
  const element = document.createElement('div');
  element.className = rank === 'crossing' ? 'live-ring' : 'live-dot';
  engine
    .createMarker(element, { anchor: 'center', offset: [0, 0] })
    .setLngLat([...at])
    .addTo(map);
  return element;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Returns the box in px that a name of this size occupies when its point is at `[x, y]`. */
function boxAround([x, y]: Point, { side = 'e' }: PlacedLiveMapLabel, { width, height }: Size): Box {
  const [anchor, dx, dy] = SIDES[side];
  const left = anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? width : width / 2;
  const top = anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? height : height / 2;
  return { x: x + dx - left, y: y + dy - top, width, height };
}
