import type { Topology } from 'topojson-specification';
import type { Level } from '@/lib/geo/atlas';
import { LEVEL_FRAMES } from '@/lib/geo/levelFrames';
import { DRAWN_AS_REST, REST } from './areaIds';
import { runMapshaper } from './runMapshaper';

interface Generalisation {
  readonly simplify: string;
  /** Steps of the grid on which coordinates are stored, along each axis. */
  readonly quantization: number;
}

/** Enclaves and islets keep 5 m; Morocco round them has no such detail to keep. */
const CLOSE_UP: Generalisation = {
  simplify: `-simplify weighted variable interval='id==="MA"?60:5' keep-shapes`,
  quantization: 20_000,
};

const GENERALISATIONS: Readonly<Record<Level, Generalisation>> = {
  overview: {
    simplify: '-simplify weighted interval=1000 keep-shapes -filter-islands min-area=3km2',
    quantization: 20_000,
  },
  strait: {
    simplify: '-simplify weighted interval=50 keep-shapes -filter-islands min-area=0.01km2',
    quantization: 50_000,
  },
  ceuta: CLOSE_UP,
  melilla: CLOSE_UP,
};

/** The areas of one level as TopoJSON, cut to its frame and simplified for the scale at which it is shown. */
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
