import type { Anchor, Engine, EngineMap } from '@/components/explorer/live/engines';
import type { PlacedLiveLabel } from '@/lib/explorer/liveMapData';
import type { Box } from '@/lib/map/frames';
import { worldPoint } from '@/lib/map/live/mercator';
import type { Side } from '@/lib/map/scene';

/** Px between a town's dot and its name. */
const GAP = 7;

/** The corner or side of the words that is held at the point, and the px that they stand off. */
const SIDES: Readonly<Record<Side, readonly [anchor: Anchor, x: number, y: number]>> = {
  n: ['bottom', 0, -GAP],
  ne: ['bottom-left', GAP, -2],
  e: ['left', GAP, 0],
  se: ['top-left', GAP, 2],
  s: ['top', 0, GAP],
  sw: ['top-right', -GAP, 2],
  w: ['right', -GAP, 0],
  nw: ['bottom-right', -GAP, -2],
  centre: ['center', 0, 0],
};

export interface LiveLabels {
  /** Shows the names that belong to the zoom and meet no other; returns their boxes, in px of the world's map. */
  readonly arrange: (zoom: number) => readonly Box[];
}

/** Names as HTML: our fonts, and the browser's shaping of Arabic. The engine keeps each at its point. */
export function addLabels(engine: Engine, map: EngineMap, labels: readonly PlacedLiveLabel[]): LiveLabels {
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
  return {
    arrange(zoom) {
      const shown: Box[] = [];
      for (const { label, element, dot } of placed) {
        const isDue = zoom >= (label.from ?? 0) && zoom < (label.to ?? Number.POSITIVE_INFINITY);
        const box = isDue ? boxOf(label, element, zoom) : undefined;
        const isShown = box !== undefined && !shown.some((other) => meet(box, other));
        element.classList.toggle('is-out', !isShown);
        dot?.classList.toggle('is-out', !isShown);
        if (isShown) shown.push(box);
      }
      return shown;
    },
  };
}

function elementOf({ rank, words }: PlacedLiveLabel): HTMLElement {
  const element = document.createElement('div');
  element.className = `live-label live-${rank}`;
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

function addDot(engine: Engine, map: EngineMap, { rank, at }: PlacedLiveLabel): HTMLElement {
  const element = document.createElement('div');
  element.className = rank === 'crossing' ? 'live-ring' : 'live-dot';
  engine
    .createMarker(element, { anchor: 'center', offset: [0, 0] })
    .setLngLat([...at])
    .addTo(map);
  return element;
}

function boxOf({ at, side = 'e' }: PlacedLiveLabel, element: HTMLElement, zoom: number): Box {
  const [anchor, dx, dy] = SIDES[side];
  const [x, y] = worldPoint(at, zoom);
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  const left = anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? width : width / 2;
  const top = anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? height : height / 2;
  return { x: x + dx - left, y: y + dy - top, width, height };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
