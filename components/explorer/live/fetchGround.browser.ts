import type { Topology } from 'topojson-specification';
import { groundFeatures } from '@/components/map/live/liveGeodata';
import { atlasOf, type Level } from '@/lib/geo/atlasOf';
import { MAP_LEVELS } from '@/lib/geo/levels';

export type Geodata = ReadonlyMap<Level, ReturnType<typeof groundFeatures>>;

/** The geodata of all levels, from the same files as the drawn maps. @param folder such as `/geo/`. */
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
