import type { SourceSpecification } from 'maplibre-gl';
import {
  buildBaseMapLayers,
  buildBorderLayers,
  buildMarkLayers,
  type LiveMapLayer,
} from '@/components/map/live/liveStyle';
import { visibleShoreSegments } from '@/components/map/live/shorePointsNear';
import type { MapPalette } from '@/components/map/palette';
import { type Bounds, DETAIL_LEVEL_BOUNDS, MAP_DETAIL_LEVELS } from '@/lib/geo/levels';
import type { LiveMapData } from '../explorerRecord';
import type { ReportRow } from '../readReportRow.browser';
import { addLiveMapLabels } from './addLiveMapLabels.browser';
import type { BaseMapId } from './baseMaps';
import type { EngineMap, MapEngine } from './engines.browser';
import { LiveMapError, runWithLiveMapErrorKind, toLiveMapError } from './liveMapError.browser';
import {
  addLiveMapMarks,
  EMPTY_FEATURE_COLLECTION,
  type LiveMapMarks,
  MARK_PIXEL_RATIO,
  renderMarkImages,
} from './liveMarks.browser';
import { fetchGeodata, fetchJson, type GeodataByLevel, loadMapEngine } from './loadMapEngine.browser';
import { setMapGestures } from './setMapGestures.browser';

export interface LiveMapOptions {
  readonly container: HTMLElement;
  /** The rows of all records. */
  readonly rows: readonly ReportRow[];
  /** Width of a mark, px. */
  readonly cell: number;
  readonly bounds: Bounds;
  readonly title: string;
  /** Address of the file with names, notes and colours of the map, and of the folder of the geodata. */
  readonly addresses: { readonly live: string; readonly geo: string };
  readonly ground: BaseMapId;
  /** Called with an error that shuts down a map already drawn. */
  readonly onError: (error: LiveMapError) => void;
  /** Called when the browser loses the WebGL context of the map; `onBack` is called once the map is drawn again. */
  readonly onLost: () => void;
  readonly onBack: () => void;
}

/** Functions and properties of an open live map, for its controls and for the rest of the map of reports. */
export interface LiveMap extends Pick<LiveMapMarks, 'show' | 'choose' | 'at'> {
  readonly engine: MapEngine['name'];
  readonly ground: BaseMapId;
  readonly notes: readonly string[];
  readonly map: EngineMap;
  readonly lookAt: (bounds: Bounds) => void;
  readonly setFree: (isFree: boolean) => void;
  readonly close: () => void;
}

/** Maximum time to wait for each step of drawing the map, ms. */
const STEP_TIMEOUT_MS = 20_000;

/**
 * Opens the live map in its container, and resolves once it is drawn.
 * @throws LiveMapError when it cannot be drawn; the container is then empty again.
 */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMap> {
  const { container, rows, cell, addresses, title, ground } = options;
  const open = new AbortController();
  if (!hasWebGl()) throw new LiveMapError('webgl');
  const [engine, data, geodata] = await Promise.all([
    loadMapEngine(ground, open.signal),
    runWithLiveMapErrorKind('data', () => fetchJson<LiveMapData>(addresses.live)),
    runWithLiveMapErrorKind('data', () => fetchGeodata(addresses.geo)),
  ]);
  const map = await runWithLiveMapErrorKind('webgl', async () =>
    engine.createMap({
      container,
      bounds: toBounds(options.bounds),
      maxBounds: toBounds(DETAIL_LEVEL_BOUNDS.overview),
      title,
      units: data.units,
    }),
  ).catch((error) => {
    // An engine that fails halfway leaves its elements in the container.
    container.replaceChildren();
    throw error;
  });
  let isOpen = true;
  const fail = (error: LiveMapError) => {
    if (isOpen) options.onError(error);
  };
  const watch = watchErrors(engine, map, fail);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const layers = () => layersOver(ground, scheme.matches ? data.colours.dark : data.colours.light);
  const colour = async () => {
    const images = await renderMarkImages(container, cell);
    // The map may have been closed while the images were rendered.
    if (!isOpen) return;
    setImages(map, images);
    paint(map, layers());
  };
  /**
   * Returns a function that starts a step without waiting for it, and passes its errors to `onError` while the map is
   * open.
   */
  const later = (step: () => Promise<void>) => () => {
    step().catch((cause) => fail(toLiveMapError(cause, 'style')));
  };
  const onScheme = later(colour);
  const close = () => {
    isOpen = false;
    open.abort();
    watch.stop();
    scheme.removeEventListener('change', onScheme);
    Reflect.deleteProperty(container, 'liveMap');
    map.remove();
  };
  try {
    await watch('style', (done) => map.once('style.load', done));
    for (const [id, source] of sourcesOf(geodata)) map.addSource(id, source);
    for (const layer of layers()) map.addLayer(layer as Parameters<EngineMap['addLayer']>[0]);
    await colour();
    // Mapbox's pictures contain their own place names.
    const labels = addLiveMapLabels(engine, map, ground === 'own' ? data.labels : []);
    const marks = addLiveMapMarks(engine, map, { rows, cell, shores: visibleShoreSegments(geodata) });
    const arrange = () => marks.arrange(map.getZoom(), labels.arrange(map.getZoom()));
    map.addControl(engine.createScale(), 'bottom-left');
    for (const scale of container.querySelectorAll<HTMLElement>('[class$="ctrl-scale"]')) scale.dataset.scale = '';
    arrange();
    map.on('zoomend', arrange);
    map.on('move', labels.trim);
    map.on('moveend', labels.fit);
    map.on('resize', labels.fit);
    map.on('webglcontextlost', options.onLost);
    map.on(
      'webglcontextrestored',
      later(async () => {
        await watch('picture', (done, fail) => whenDrawn(map, done, fail));
        await colour();
        if (!isOpen) return;
        marks.fill();
        options.onBack();
      }),
    );
    await watch('picture', (done, fail) => whenDrawn(map, done, fail));
    watch.isDrawn = true;
    // If elevation data fails to load, only the relief is missing.
    engine.addTerrain(map);
    scheme.addEventListener('change', onScheme);
    // Exposes the map to the browser's console and to our tests, e.g. to find where a place is drawn.
    Object.assign(container, { liveMap: map });
    return {
      ...marks,
      engine: engine.name,
      ground,
      notes: data.notes,
      map,
      lookAt: (bounds) => map.fitBounds(toBounds(bounds), { padding: 0, pitch: map.getPitch() }),
      setFree: (isFree) => setMapGestures(container, isFree),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function sourcesOf(geodata: GeodataByLevel): readonly (readonly [string, SourceSpecification])[] {
  const source = (data: GeoJSON.GeoJSON): SourceSpecification => ({ type: 'geojson', data, buffer: 256 });
  return [
    ...[...geodata].map(([level, data]) => [`ground-${level}`, source(data)] as const),
    ['marks', source(EMPTY_FEATURE_COLLECTION)],
    ['radius', source(EMPTY_FEATURE_COLLECTION)],
  ];
}

/** Returns the layers that we add to a base map: all layers to our own, only borders and marks to a third-party one. */
function layersOver(ground: BaseMapId, colours: MapPalette): readonly LiveMapLayer[] {
  const under =
    ground === 'own' ? buildBaseMapLayers(MAP_DETAIL_LEVELS, colours) : buildBorderLayers(MAP_DETAIL_LEVELS, colours);
  return [...under, ...buildMarkLayers(colours)];
}

function setImages(map: EngineMap, images: Awaited<ReturnType<typeof renderMarkImages>>): void {
  for (const [kind, image] of images) {
    if (map.hasImage(kind)) map.removeImage(kind);
    map.addImage(kind, image, { pixelRatio: MARK_PIXEL_RATIO });
  }
}

/** Applies the colours and all other paint properties of these layers to the map. */
function paint(map: EngineMap, layers: readonly LiveMapLayer[]): void {
  for (const { id, paint } of layers)
    for (const [name, value] of Object.entries(paint ?? {}))
      map.setPaintProperty(...([id, name, value] as Parameters<EngineMap['setPaintProperty']>));
}

/**
 * Returns whether the browser has WebGL 2. The context is released at once, because browsers allow only a few and drop
 * the oldest.
 */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

type Wait = (done: () => void, fail: (cause?: unknown) => void) => void;

/**
 * Returns a function that waits for a step of drawing, and rejects on an error of the engine or after `STEP_TIMEOUT_MS`.
 * Errors at other times are passed to `onError`.
 */
function watchErrors(engine: MapEngine, map: EngineMap, onError: (error: LiveMapError) => void) {
  const steps = new Set<(error?: LiveMapError) => void>();
  map.on('error', ({ error }) => {
    const liveError = engine.errorOf(error, watch.isDrawn);
    if (!liveError) return;
    if (steps.size === 0) onError(liveError);
    for (const end of steps) end(liveError);
  });
  const watch = Object.assign(
    (kind: 'style' | 'picture', wait: Wait) =>
      new Promise<void>((resolve, reject) => {
        const end = (error?: LiveMapError) => {
          clearTimeout(timer);
          steps.delete(end);
          if (error) reject(error);
          else resolve();
        };
        const fail = (cause?: unknown) => end(new LiveMapError(kind, cause));
        const timer = setTimeout(fail, STEP_TIMEOUT_MS);
        steps.add(end);
        wait(() => end(), fail);
      }),
    {
      isDrawn: false,
      /** Resolves all pending steps; called when the map is closed. */
      stop: () => {
        for (const end of steps) end();
      },
    },
  );
  return watch;
}

/**
 * Calls `done` when the map is idle with a picture on its canvas, else `fail`. Engines report `idle` even where the
 * canvas is blank.
 */
function whenDrawn(map: EngineMap, done: () => void, fail: () => void): void {
  map.once('idle', () => (hasPicture(map.getCanvas()) ? done() : fail()));
  map.triggerRepaint();
}

/**
 * Returns whether anything is painted on a canvas. Call it in the task in which the engine draws, because the browser
 * clears the canvas afterwards.
 */
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
