import type { Scene, SharedGround } from '@/components/map/scene';
import { scenesOfPlaceSection } from '@/components/sections/place/scenes';
import { readSharedGrounds, SHARED_GROUNDS_FILE_PATH } from '@/components/sections/scenesOfSection';
import { throwIfErrors } from '@/lib/facts/contentError';

/** The map of all located records, from the Alborán Sea and the Strait to the Atlantic coast and the Canary Islands. */
const wholeCoast: Scene = {
  id: 'explorer-all',
  level: 'overview',
  camera: {
    wide: { center: [-10.2, 29.4], span: 23.6 },
    narrow: { center: [-10.1, 29.4], span: 19.4 },
  },
  layers: ['land-borders', 'western-sahara-line'],
  scaleOnTop: ['narrow'],
  labels: [
    {
      place: 'atlantic-ocean',
      rank: 'sea',
      wide: { side: 'centre', ground: 'sea', at: [-14.2, 34.6], stacked: true },
      narrow: { side: 'centre', ground: 'sea', at: [-14.2, 34.9], stacked: true },
    },
    {
      place: 'spain',
      rank: 'country',
      wide: { side: 'centre', ground: 'land', at: [-4.6, 37.35] },
      narrow: { side: 'centre', ground: 'land', at: [-4.7, 37.3], alone: true },
    },
    {
      place: 'morocco',
      rank: 'country',
      wide: { side: 'centre', ground: 'land', at: [-6.2, 32.4], stacked: true },
      narrow: { side: 'centre', ground: 'land', at: [-6.4, 31.6], alone: true },
    },
    {
      place: 'western-sahara',
      rank: 'country',
      wide: { side: 'centre', ground: 'land', at: [-11.3, 25.4], stacked: true },
    },
    // Capital letters would cross the border and the frame of the narrow map.
    {
      place: 'western-sahara',
      rank: 'islet',
      narrow: { side: 'centre', ground: 'land', at: [-10.9, 25.2], stacked: true },
    },
    {
      place: 'canary-islands',
      rank: 'country',
      wide: { side: 'centre', ground: 'sea', at: [-16.6, 30.3], stacked: true },
    },
    {
      place: 'canary-islands',
      rank: 'islet',
      narrow: { side: 'centre', ground: 'sea', at: [-15.9, 30.5], alone: true },
    },
    { place: 'agadir', rank: 'town', wide: { side: 'e', ground: 'land' } },
    {
      place: 'laayoune',
      rank: 'town',
      wide: { side: 'e', ground: 'land', offset: [34, 6] },
      narrow: { side: 'e', ground: 'land', offset: [22, 8], alone: true },
    },
    {
      place: 'dakhla',
      rank: 'town',
      wide: { side: 'e', ground: 'land', offset: [40, 0] },
      narrow: { side: 'e', ground: 'land', offset: [30, 0], alone: true },
    },
    { place: 'tangier', rank: 'town', wide: { side: 'sw', ground: 'land', offset: [-6, 6] } },
    {
      place: 'melilla',
      rank: 'subject',
      wide: { side: 's', ground: 'land', offset: [14, 44] },
      narrow: { side: 's', ground: 'land', offset: [4, 30], alone: true },
    },
  ],
  highlights: { observations: [], places: ['spain', 'morocco', 'western-sahara', 'canary-islands'] },
};

/**
 * The camera, layers and labels that all maps of located reports share, so that a reader recognises the same map in
 * each.
 */
const STRAIT_AND_ALBORAN = sharedGround('strait-and-alboran');

function sharedGround(id: string): SharedGround {
  const { records, errors } = readSharedGrounds();
  throwIfErrors(errors);
  const ground = records[id];
  if (!ground) throw new Error(`${SHARED_GROUNDS_FILE_PATH} has no ground "${id}".`);
  return ground;
}

const strait: Scene = {
  ...STRAIT_AND_ALBORAN,
  id: 'explorer-strait',
  labels: [
    ...STRAIT_AND_ALBORAN.labels,
    { place: 'almeria', rank: 'town', wide: { side: 'nw', ground: 'land', alone: true } },
    { place: 'alhoceima', rank: 'town', wide: { side: 's', ground: 'land' } },
  ],
  highlights: { observations: [], places: ['ceuta', 'melilla'] },
};

const [atlanticGround] = scenesOfPlaceSection.filter(({ id }) => id === 'place-atlantic');
if (!atlanticGround) throw new Error('The explorer looks for the ground of "place-atlantic".');

const atlantic: Scene = {
  ...atlanticGround,
  id: 'explorer-atlantic',
  measures: [],
  highlights: { observations: [], places: ['canary-islands', 'laayoune', 'dakhla'] },
};

/** The scene of each view of the map of reports; the first shows every located record. */
export const SCENE_BY_MAP_VIEW = { all: wholeCoast, strait, atlantic } as const;
