import type { Topology } from 'topojson-specification';
import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { buildBaseMapFeatures } from '@/components/map/live/buildBaseMapFeatures';
import { MAP_DETAIL_LEVELS } from '@/lib/geo/levels';
import { type MapDetailLevel, mapGeometryFromTopology } from '@/lib/geo/mapGeometryFromTopology';
import type { BaseMapId } from './baseMaps';
import type { MapEngine } from './engines.browser';
import { runWithLiveMapErrorKind } from './liveMapError.browser';

/**
 * Loads the map engine for a base map, and applies its style sheet to the page.
 * @param signal removes the style sheet when the map is closed
 * @throws LiveMapError where the engine cannot be loaded
 */
export function loadMapEngine(ground: BaseMapId, signal: AbortSignal): Promise<MapEngine> {
  return runWithLiveMapErrorKind('chunk', async () => {
    const { sheet, engine } = await (ground === 'own' ? loadMapLibre() : loadMapbox(ground));
    adoptStyleSheet(sheet, signal);
    return engine;
  });
}

async function loadMapLibre() {
  const { createMapLibreEngine: mapLibre, sheet } = await import('./mapLibre.browser');
  return { sheet, engine: await mapLibre() };
}

async function loadMapbox(ground: Exclude<BaseMapId, 'own'>) {
  const { createMapboxEngine: mapbox, sheet } = await import('./mapbox.browser');
  return { sheet, engine: mapbox(ground) };
}

export type GeodataByLevel = ReadonlyMap<MapDetailLevel, ReturnType<typeof buildBaseMapFeatures>>;

/**
 * Fetches the geodata of all levels of detail, from the same files as the drawn maps.
 * @param folder address of the files, such as `/geo/`
 */
export async function fetchGeodata(folder: string): Promise<GeodataByLevel> {
  const read = async (name: string) => fetchJson<Topology>(`${folder}${name}.topo.json`);
  const levels = MAP_DETAIL_LEVELS.map(async (level) => {
    const [coast, borders] = await Promise.all([read(`${level}-coast`), read(`${level}-borders`)]);
    return [level, buildBaseMapFeatures(level, mapGeometryFromTopology(level, coast, borders))] as const;
  });
  return new Map(await Promise.all(levels));
}

export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as T;
}
