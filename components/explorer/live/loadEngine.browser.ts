import type { Topology } from 'topojson-specification';
import { adoptStyle } from '@/components/elements/adoptStyle';
import { groundFeatures } from '@/components/map/live/groundFeatures';
import { atlasOf, type Level } from '@/lib/geo/atlasOf';
import { MAP_LEVELS } from '@/lib/geo/levels';
import type { Engine } from './engines.browser';
import type { GroundName } from './grounds';
import { withErrorKind } from './liveMapError.browser';

/** Loads the engine that a base map needs, and its style. @param signal aborts when the map is closed */
export function loadEngine(ground: GroundName, signal: AbortSignal): Promise<Engine> {
  return withErrorKind('chunk', async () => {
    const { sheet, engine } = await (ground === 'own' ? loadMapLibre() : loadMapbox(ground));
    adoptStyle(sheet, signal);
    return engine;
  });
}

async function loadMapLibre() {
  const { mapLibre, sheet } = await import('./mapLibre.browser');
  return { sheet, engine: await mapLibre() };
}

async function loadMapbox(ground: Exclude<GroundName, 'own'>) {
  const { mapbox, sheet } = await import('./mapbox.browser');
  return { sheet, engine: mapbox(ground) };
}

export type Geodata = ReadonlyMap<Level, ReturnType<typeof groundFeatures>>;

/**
 * Fetches the geodata of all levels of detail, from the same files as the drawn maps.
 * @param folder address of the files, such as `/geo/`
 */
export async function fetchGround(folder: string): Promise<Geodata> {
  const read = async (name: string) => fetchJson<Topology>(`${folder}${name}.topo.json`);
  const levels = MAP_LEVELS.map(async (level) => {
    const [coast, borders] = await Promise.all([read(`${level}-coast`), read(`${level}-borders`)]);
    return [level, groundFeatures(level, atlasOf(level, coast, borders))] as const;
  });
  return new Map(await Promise.all(levels));
}

export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as T;
}
