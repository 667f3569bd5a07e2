import type { Ring } from '@/lib/geo/polygonsOf';
import { REST } from './areaIds';
import { type AreaFeature, areaFeature } from './polygons';
import type { Outline } from './readOutlines';
import { runMapshaper } from './runMapshaper';

/**
 * Area in square metres below which a sliver of Morocco is dropped. Slivers arise where the coasts of the two sources
 * cross beside an enclave.
 */
const SPLINTER = 60_000;

/** Combines zones clipped by the coast, land without a zone, and the enclaves and islets on top. */
export async function makeAreas(
  coast: readonly Ring[],
  zones: readonly AreaFeature[],
  outlines: readonly Outline[],
): Promise<Uint8Array> {
  const land = coast.map((ring) => areaFeature([ring]));
  const onLand = await runMapshaper(
    `-i zones.json -filter 'id!=="XC"' -clip land.json -o on-land.json`,
    { 'zones.json': zones, 'land.json': land },
    'on-land.json',
  );
  const rest = await runMapshaper(
    `-i land.json zones.json combine-files -target land -erase zones -each 'id="${REST}"' -o rest.json target=land`,
    { 'zones.json': zones, 'land.json': land },
    'rest.json',
  );
  const whole = await runMapshaper(
    '-i on-land.json rest.json combine-files -merge-layers target=on-land,rest force -rename-layers whole -dissolve2 id -o whole.json',
    { 'on-land.json': onLand, 'rest.json': rest },
    'whole.json',
  );
  return runMapshaper(
    [
      '-i whole.json outlines.json combine-files -target whole -erase outlines -target outlines -dissolve2 id',
      '-merge-layers target=whole,outlines force -explode',
      `-filter '!(id==="MA" && this.area<${SPLINTER})' -dissolve2 id -o areas.json`,
    ].join(' '),
    { 'whole.json': whole, 'outlines.json': outlines.map(({ id, rings }) => areaFeature(rings, id)) },
    'areas.json',
  );
}
