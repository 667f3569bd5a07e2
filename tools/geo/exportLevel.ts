import type { Topology } from 'topojson-specification';
import type { Level } from '@/lib/geo/atlas';
import { LEVEL_DETAIL, LEVEL_FRAMES } from '@/lib/geo/levels';
import { DRAWN_AS_REST, REST } from './areaIds';
import { runMapshaper } from './runMapshaper';

interface Generalisation {
  readonly simplify: string;
  /** Number of grid steps along each axis on which coordinates are stored. */
  readonly quantization: number;
}

/** Enclaves and islets are simplified to 5 m only; the data for Morocco around them is less detailed. */
const closeUp = (level: Level): Generalisation => ({
  simplify: `-simplify weighted variable interval='id==="MA"?${LEVEL_DETAIL[level]}:5' keep-shapes`,
  quantization: 20_000,
});

const GENERALISATIONS: Readonly<Record<Level, Generalisation>> = {
  overview: {
    simplify: `-simplify weighted interval=${LEVEL_DETAIL.overview} keep-shapes -filter-islands min-area=3km2`,
    quantization: 20_000,
  },
  strait: {
    simplify: `-simplify weighted interval=${LEVEL_DETAIL.strait} keep-shapes -filter-islands min-area=0.01km2`,
    quantization: 50_000,
  },
  ceuta: closeUp('ceuta'),
  melilla: closeUp('melilla'),
};

/** Exports the areas of one level as TopoJSON, clipped to its frame and simplified for its scale. */
export async function exportLevel(level: Level, areas: Uint8Array): Promise<Topology> {
  const { west, south, east, north } = LEVEL_FRAMES[level];
  const { simplify, quantization } = GENERALISATIONS[level];
  const isRest = `${JSON.stringify(DRAWN_AS_REST)}.includes(id)`;
  const file = await runMapshaper(
    [
      `-i areas.json -rename-layers areas -each 'id=${isRest}?"${REST}":id' -dissolve2 id`,
      `-clip bbox=${west},${south},${east},${north} ${simplify} -filter remove-empty`,
      `-o level.json format=topojson quantization=${quantization}`,
    ].join(' '),
    { 'areas.json': areas },
    'level.json',
  );
  return JSON.parse(Buffer.from(file).toString('utf8')) as Topology;
}
