import { createElement } from '@/components/elements/createElement';
import type { Box } from '@/components/map/box';
import type { Point } from '@/components/map/camera';
import { circleAround } from '@/components/map/live/circleAround';
import { packMarksAroundPlaces } from '@/components/map/live/packMarksAroundPlaces';
import { type ShoreSegment, shorePointsNear } from '@/components/map/live/shorePointsNear';
import { projectToWorldMapPx } from '@/components/map/mercator';
import { createSvgElement } from '../createSvgElement.browser';
import { HUE_BY_RECORD_KIND, RECORD_KINDS, type RecordKind } from '../explorerRecord';
import type { ReportRow } from '../readReportRow.browser';
import type { EngineMap, MapEngine, Marker } from './engines.browser';

export const EMPTY_FEATURE_COLLECTION: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

export interface LiveMapMarks {
  /**
   * Arranges all marks around their places again, so that they do not cover the names.
   * @param covered boxes of the names, in px of the whole-world map
   */
  readonly arrange: (zoom: number, covered: readonly Box[]) => void;
  /** Shows the marks of these records, which pass the reader's filters, and hides all others. */
  readonly show: (records: readonly ReportRow[]) => void;
  /** Draws a ring around the mark of one record, and a line to its place; with undefined it removes both. */
  readonly choose: (record: ReportRow | undefined) => void;
  /**
   * Returns the id of the record whose mark is nearest to a point of the map, at most `reach` px away; undefined where
   * there is none.
   */
  readonly at: (point: Point, reach: number) => string | undefined;
  /** Passes the marks to the engine again after it has restarted. */
  readonly fill: () => void;
}

interface MarkOptions {
  /** Rows of all records, because the positions of marks do not depend on which of them are shown. */
  readonly rows: readonly ReportRow[];
  /** Width of a mark, px. */
  readonly cell: number;
  readonly shores: readonly ShoreSegment[];
}

/** Distance from a place, in mark widths, within which its marks avoid the shore. */
const SHORE_REACH_CELLS = 24;

export function addLiveMapMarks(
  engine: MapEngine,
  map: EngineMap,
  { rows: all, cell, shores }: MarkOptions,
): LiveMapMarks {
  const places = [...new Map(all.flatMap(({ point }) => (point ? [[String(point), point] as const] : []))).values()];
  const byPlace = places.map((place) =>
    all.filter(({ point }) => String(point) === String(place)).toSorted(byKindAndDate),
  );
  const offsets = new Map<string, Point>();
  let shown: readonly ReportRow[] = all;
  let chosen: ReportRow | undefined;
  let ring: Marker | undefined;

  const fill = () => {
    setData(map, 'marks', marksOf(shown, offsets));
    const circle = chosen?.point && circleAround(chosen.point, chosen.km);
    setData(map, 'radius', circle ? { type: 'Feature', properties: {}, geometry: circle } : EMPTY_FEATURE_COLLECTION);
  };
  const drawRing = () => {
    ring?.remove();
    const at = chosen?.point;
    const offset = chosen && offsets.get(chosen.id);
    ring =
      chosen && at && offset
        ? engine.createMarker(ringOf(chosen, offset, cell), { anchor: 'center', offset: [0, 0] })
        : undefined;
    ring?.setLngLat([...(at ?? [0, 0])] as [number, number]).addTo(map);
  };
  return {
    arrange(zoom, covered) {
      const toPack = places.map((place, i) => ({
        at: projectToWorldMapPx(place, zoom),
        count: byPlace[i]?.length ?? 0,
      }));
      const shore = shorePointsNear(
        shores,
        toPack.map(({ at }) => at),
        zoom,
        SHORE_REACH_CELLS * cell,
      );
      for (const [place, packed] of packMarksAroundPlaces(toPack, cell, covered, shore).entries())
        for (const [i, offset] of packed.entries()) offsets.set(byPlace[place]?.[i]?.id ?? '', offset);
      fill();
      drawRing();
    },
    show(records) {
      shown = records;
      fill();
    },
    choose(record) {
      chosen = record;
      fill();
      drawRing();
    },
    at([x, y], reach) {
      let best: string | undefined;
      let least = reach;
      const projected = new Map(places.map((place) => [String(place), map.project([...place] as [number, number])]));
      for (const { id, point } of shown) {
        const place = projected.get(String(point));
        const offset = offsets.get(id);
        if (!place || !offset) continue;
        const away = Math.hypot(place.x + offset[0] - x, place.y + offset[1] - y);
        if (away <= least) [best, least] = [id, away];
      }
      return best;
    },
    fill,
  };
}

/** Orders records by kind, then by date, so that marks of the same kind are adjacent, as on the drawn map. */
function byKindAndDate(a: ReportRow, b: ReportRow): number {
  return a.kind.localeCompare(b.kind) || a.day.localeCompare(b.day);
}

function marksOf(rows: readonly ReportRow[], offsets: ReadonlyMap<string, Point>): GeoJSON.FeatureCollection {
  const dotted = new Set<string>();
  return {
    type: 'FeatureCollection',
    features: rows.flatMap(({ id, kind, point }) => {
      const offset = offsets.get(id);
      if (!point || !offset) return [];
      // One dot for each place, however many records name it.
      const first = !dotted.has(String(point));
      dotted.add(String(point));
      return [
        {
          type: 'Feature' as const,
          properties: { id, kind, offset, first },
          geometry: { type: 'Point' as const, coordinates: [...point] },
        },
      ];
    }),
  };
}

function setData(map: EngineMap, source: string, data: GeoJSON.GeoJSON): void {
  const found = map.getSource(source);
  if (found && 'setData' in found) (found as { setData: (data: GeoJSON.GeoJSON) => void }).setData(data);
}

/**
 * Returns an HTML element with the ring around a mark and a line from the place to it; the map engine moves the element
 * with the place.
 */
function ringOf({ id, hue }: ReportRow, [x, y]: Point, cell: number): HTMLElement {
  const circle = { cx: x, cy: y, r: cell };
  const ring = createSvgElement('svg', { viewBox: '0 0 1 1', width: 1, height: 1, class: 'chosen-mark' });
  ring.append(
    createSvgElement('path', { class: 'chosen-leader', d: `M0 0L${x} ${y}` }),
    createSvgElement('circle', { class: 'chosen-halo', ...circle }),
    createSvgElement('circle', { class: 'chosen-ring', ...circle }),
  );
  const element = createElement('div', { className: 'live-chosen', tabIndex: -1 }, ring);
  Object.assign(element.dataset, { hue, incident: id });
  return element;
}

/**
 * Image pixels per CSS px in the picture of a mark: enough for every screen, and few enough to draw all marks quickly.
 */
export const MARK_PIXEL_RATIO = 3;

/** CSS properties that a mark inherits from the page, and that are copied into its picture. */
const STYLES = ['fill', 'stroke', 'stroke-width'] as const;

/** Renders the mark of each kind as a picture, in the current colours of the page. @param size width of a mark, px */
export async function renderMarkImages(
  host: HTMLElement,
  size: number,
): Promise<ReadonlyMap<RecordKind, HTMLImageElement>> {
  const images = RECORD_KINDS.map(
    async (kind) => [kind, await loadImage(pictureOf(host, kind, size * MARK_PIXEL_RATIO))] as const,
  );
  return new Map(await Promise.all(images));
}

function pictureOf(host: HTMLElement, kind: RecordKind, size: number): string {
  const shape = document.getElementById(`kind-${kind}`);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.dataset.hue = HUE_BY_RECORD_KIND[kind];
  for (const [name, value] of [
    ['viewBox', '-5 -5 10 10'],
    ['width', String(size)],
    ['height', String(size)],
  ] as const)
    svg.setAttribute(name, value);
  if (shape) svg.append(shape.cloneNode(true));
  // The computed colours are available only while the drawing is in the page.
  host.append(svg);
  for (const part of svg.querySelectorAll('circle, path')) {
    const style = getComputedStyle(part);
    for (const name of STYLES) part.setAttribute(name, style.getPropertyValue(name));
  }
  svg.remove();
  return `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
