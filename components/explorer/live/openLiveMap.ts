import type { StyleSpecification } from 'maplibre-gl';
import { cooperate } from '@/components/explorer/live/cooperate';
import { type EngineMap, loadMapLibre } from '@/components/explorer/live/engines';
import { fetchGround, fetchJson, type Ground } from '@/components/explorer/live/fetchGround';
import { LiveFault, orFault } from '@/components/explorer/live/liveFault';
import { addLabels } from '@/components/explorer/live/liveLabels';
import { addMarks, type LiveMarks, NOTHING } from '@/components/explorer/live/liveMarks';
import { markImages, SHARPNESS } from '@/components/explorer/live/markImages';
import type { ExplorerRecord, NamedPoints } from '@/lib/explorer/explorerRecord';
import type { LiveMapData } from '@/lib/explorer/liveMapData';
import { type Bounds, LEVEL_FRAMES, LEVELS } from '@/lib/geo/levels';
import { groundLayers, type LiveLayer, markLayers } from '@/lib/map/live/liveStyle';
import { PALETTE, type Palette } from '@/lib/map/palette';

export interface OpenOptions {
  readonly container: HTMLElement;
  readonly records: readonly ExplorerRecord[];
  readonly places: NamedPoints;
  /** Px across a mark. */
  readonly cell: number;
  readonly bounds: Bounds;
  readonly title: string;
  /** Addresses of the words of the map, and of the folder of the geodata. */
  readonly addresses: { readonly live: string; readonly geo: string };
  /** Told when the picture is lost and when it is back. */
  readonly onLost: () => void;
  readonly onBack: () => void;
}

/** What a reader and the rest of the explorer can do with the live map. */
export interface LiveMap extends Pick<LiveMarks, 'show' | 'choose' | 'at'> {
  readonly engine: string;
  readonly notes: readonly string[];
  readonly map: EngineMap;
  readonly lookAt: (bounds: Bounds) => void;
  readonly setFree: (isFree: boolean) => void;
  readonly close: () => void;
}

/** Milliseconds after which a map that has not been drawn is given up. */
const PATIENCE = 20_000;

/**
 * Draws the live map into its container.
 * @throws LiveFault when it cannot be drawn; the container is then empty again.
 */
export async function openLiveMap(options: OpenOptions): Promise<LiveMap> {
  const { container, records, places, cell, addresses, title } = options;
  if (!hasWebGl()) throw new LiveFault('webgl');
  const [engine, data, ground] = await Promise.all([
    loadMapLibre(),
    orFault('data', () => fetchJson<LiveMapData>(addresses.live)),
    orFault('data', () => fetchGround(addresses.geo)),
  ]);
  const map = await orFault('webgl', async () =>
    engine.createMap({
      container,
      style: styleOf(ground, PALETTE.light),
      bounds: toBounds(options.bounds),
      maxBounds: toBounds(LEVEL_FRAMES.overview),
      title,
    }),
  );
  try {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const colour = async () => {
      const images = await markImages(container, cell);
      for (const [kind, image] of images) {
        if (map.hasImage(kind)) map.removeImage(kind);
        map.addImage(kind, image, { pixelRatio: SHARPNESS });
      }
      paint(map, scheme.matches ? PALETTE.dark : PALETTE.light);
    };
    await orFault('style', () => styleLoaded(map));
    await colour();
    const labels = addLabels(engine, map, data.labels);
    const marks = addMarks(engine, map, records, places, cell);
    const arrange = () => marks.arrange(map.getZoom(), labels.arrange(map.getZoom()));
    map.addControl(engine.createScale(), 'bottom-left');
    for (const scale of container.querySelectorAll<HTMLElement>('[class$="ctrl-scale"]')) scale.dataset.scale = '';
    arrange();
    map.on('zoomend', arrange);
    map.on('webglcontextlost', options.onLost);
    map.on('webglcontextrestored', async () => {
      await styleLoaded(map);
      await colour();
      marks.fill();
      await drawn(map);
      options.onBack();
    });
    await drawn(map);
    const onScheme = () => void colour();
    scheme.addEventListener('change', onScheme);
    // A handle for a reader's console and for our tests: where a point of the earth is drawn.
    Object.assign(container, { liveMap: map });
    return {
      ...marks,
      engine: engine.name,
      notes: data.notes,
      map,
      lookAt: (bounds) => map.fitBounds(toBounds(bounds), { padding: 0, pitch: map.getPitch() }),
      setFree: cooperate(container),
      close() {
        scheme.removeEventListener('change', onScheme);
        map.remove();
      },
    };
  } catch (fault) {
    map.remove();
    throw fault;
  }
}

function styleOf(ground: Ground, colours: Palette): StyleSpecification {
  const style = {
    version: 8,
    sources: {
      ...Object.fromEntries(
        [...ground].map(([level, data]) => [`ground-${level}`, { type: 'geojson', data, buffer: 256 }]),
      ),
      marks: { type: 'geojson', data: NOTHING },
      radius: { type: 'geojson', data: NOTHING },
    },
    layers: layersIn(colours),
  };
  return style as unknown as StyleSpecification;
}

function layersIn(colours: Palette): readonly LiveLayer[] {
  return [...groundLayers(LEVELS, colours), ...markLayers(colours)];
}

/** Gives every layer the colours of the page as it is now, light or dark. */
function paint(map: EngineMap, colours: Palette): void {
  for (const { id, paint } of layersIn(colours))
    for (const [name, value] of Object.entries(paint ?? {}))
      if (map.getLayer(id)) map.setPaintProperty(...([id, name, value] as Parameters<EngineMap['setPaintProperty']>));
}

function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

function styleLoaded(map: EngineMap): Promise<void> {
  return within(map, 'style', (done) => {
    if (map.isStyleLoaded()) done();
    else map.once('style.load', done);
  });
}

/** Resolves when the map stands still with a picture on its canvas: engines tell of a picture that nobody sees. */
function drawn(map: EngineMap): Promise<void> {
  return within(map, 'picture', (done, fail) => {
    map.once('idle', () => (hasPicture(map.getCanvas()) ? done() : fail()));
    map.triggerRepaint();
  });
}

function within(map: EngineMap, kind: 'style' | 'picture', wait: (done: () => void, fail: () => void) => void) {
  return new Promise<void>((resolve, reject) => {
    const fail = (cause?: unknown) => {
      clearTimeout(timer);
      reject(new LiveFault(kind, cause));
    };
    const timer = setTimeout(fail, PATIENCE);
    map.once('error', ({ error }) => fail(error));
    wait(() => {
      clearTimeout(timer);
      resolve();
    }, fail);
  });
}

/** Whether anything is painted. To be asked in the turn in which the engine draws: later the browser has taken it. */
function hasPicture(canvas: HTMLCanvasElement): boolean {
  const probe = document.createElement('canvas');
  [probe.width, probe.height] = [8, 8];
  const context = probe.getContext('2d');
  context?.drawImage(canvas, 0, 0, 8, 8);
  return context?.getImageData(0, 0, 8, 8).data.some((value, i) => i % 4 === 3 && value > 0) ?? false;
}

function toBounds({ west, south, east, north }: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}
