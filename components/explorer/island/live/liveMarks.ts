import type { Box } from '@/components/map/box';
import type { Point } from '@/components/map/camera';
import { circleAround } from '@/components/map/live/circleAround';
import { packAround } from '@/components/map/live/packAround';
import { type ShorePiece, shoreNear } from '@/components/map/live/shoreNear';
import { worldPoint } from '@/components/map/mercator';
import type { LngLat } from '@/lib/geo/lngLat';
import type { ExplorerRecord, NamedPoints } from '../../explorerRecord';
import { HUE_OF_KIND } from '../kinds';
import type { Engine, EngineMap, Marker } from './engines';

export const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

export interface LiveMarks {
  /** Sets all marks again around their places, clear of the names. */
  readonly arrange: (zoom: number, covered: readonly Box[]) => void;
  /** Shows the records that fit what the reader has chosen. */
  readonly show: (records: readonly ExplorerRecord[]) => void;
  /** Rings the mark of one record, with a line to its place; none with undefined. */
  readonly choose: (record: ExplorerRecord | undefined) => void;
  /** The record whose mark is nearest to a point of the map, within reach in px. */
  readonly at: (point: Point, reach: number) => ExplorerRecord | undefined;
  /** Fills the sources again, after the engine restarted. */
  readonly fill: () => void;
}

interface MarkOptions {
  /** Every record: where the marks stand does not depend on which of them are shown. */
  readonly records: readonly ExplorerRecord[];
  readonly places: NamedPoints;
  /** Px across a mark. */
  readonly cell: number;
  readonly shores: readonly ShorePiece[];
}

/** Cells around a place within which the marks keep off the shore: none stands farther away. */
const REACH = 24;

export function addMarks(
  engine: Engine,
  map: EngineMap,
  { records: all, places, cell, shores }: MarkOptions,
): LiveMarks {
  const byPlace = places.map((_, place) => all.filter(({ mark }) => mark?.place === place).toSorted(byKindAndDate));
  const offsets = new Map<string, Point>();
  let shown: readonly ExplorerRecord[] = all;
  let chosen: ExplorerRecord | undefined;
  let ring: Marker | undefined;

  const pointOf = ({ mark }: ExplorerRecord): LngLat | undefined => places[mark?.place ?? -1];
  const fill = () => {
    setData(map, 'marks', marksOf(shown, offsets, pointOf));
    const at = chosen && pointOf(chosen);
    const circle = at && chosen?.mark && circleAround(at, chosen.mark.km);
    setData(map, 'radius', circle ? { type: 'Feature', properties: {}, geometry: circle } : NOTHING);
  };
  const drawRing = () => {
    ring?.remove();
    const at = chosen && pointOf(chosen);
    const offset = chosen && offsets.get(chosen.id);
    ring =
      chosen && at && offset
        ? engine.createMarker(ringOf(chosen, offset, cell), { anchor: 'center', offset: [0, 0] })
        : undefined;
    ring?.setLngLat([...(at ?? [0, 0])] as [number, number]).addTo(map);
  };
  return {
    arrange(zoom, covered) {
      const toPack = places.map((place, i) => ({ at: worldPoint(place, zoom), count: byPlace[i]?.length ?? 0 }));
      const shore = shoreNear(
        shores,
        toPack.map(({ at }) => at),
        zoom,
        REACH * cell,
      );
      for (const [place, packed] of packAround(toPack, cell, covered, shore).entries())
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
      let best: ExplorerRecord | undefined;
      let least = reach;
      const projected = places.map((place) => map.project([...place] as [number, number]));
      for (const record of shown) {
        const place = projected[record.mark?.place ?? -1];
        const offset = offsets.get(record.id);
        if (!place || !offset) continue;
        const away = Math.hypot(place.x + offset[0] - x, place.y + offset[1] - y);
        if (away <= least) [best, least] = [record, away];
      }
      return best;
    },
    fill,
  };
}

/** By kind, then by date, so that the marks of a kind stand together, as on the drawn map. */
function byKindAndDate(a: ExplorerRecord, b: ExplorerRecord): number {
  return a.kind.localeCompare(b.kind) || a.date.localeCompare(b.date);
}

function marksOf(
  records: readonly ExplorerRecord[],
  offsets: ReadonlyMap<string, Point>,
  pointOf: (record: ExplorerRecord) => LngLat | undefined,
): GeoJSON.FeatureCollection {
  const dotted = new Set<number>();
  return {
    type: 'FeatureCollection',
    features: records.flatMap((record) => {
      const [at, offset, place] = [pointOf(record), offsets.get(record.id), record.mark?.place];
      if (!at || !offset || place === undefined) return [];
      // One dot for each place, however many records name it.
      const first = !dotted.has(place);
      dotted.add(place);
      return [
        {
          type: 'Feature' as const,
          properties: { id: record.id, kind: record.kind, offset, first },
          geometry: { type: 'Point' as const, coordinates: [...at] },
        },
      ];
    }),
  };
}

function setData(map: EngineMap, source: string, data: GeoJSON.GeoJSON): void {
  const found = map.getSource(source);
  if (found && 'setData' in found) (found as { setData: (data: GeoJSON.GeoJSON) => void }).setData(data);
}

/** The ring of the drawn map, from the place to the mark, as a drawing that the engine keeps at the place. */
function ringOf(record: ExplorerRecord, [x, y]: Point, cell: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'live-chosen';
  element.innerHTML = `<svg viewBox="0 0 1 1" width="1" height="1" class="chosen-mark"><path class="chosen-leader" d="M0 0L${x} ${y}"/><circle class="chosen-halo" cx="${x}" cy="${y}" r="${cell}"/><circle class="chosen-ring" cx="${x}" cy="${y}" r="${cell}"/></svg>`;
  element.dataset.hue = HUE_OF_KIND[record.kind];
  element.dataset.incident = record.id;
  element.tabIndex = -1;
  return element;
}
