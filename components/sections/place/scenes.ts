import type { Locator, Scene } from '@/components/map/scene';

const seaOf = (place: string, wide: readonly [number, number]) =>
  ({ place, rank: 'sea', wide: { side: 'centre', ground: 'sea', at: wide, alone: true } }) as const;

/** One inset for both enclaves, so that the two close-ups can be compared. */
const locator = (subject: 'ceuta' | 'melilla') =>
  ({
    camera: { center: [-4.1, 35.85], span: 4.7 },
    labels: [
      {
        place: subject,
        rank: 'town',
        wide: { side: subject === 'ceuta' ? 'e' : 'n', ground: 'sea', alone: true },
        narrow: { side: subject === 'ceuta' ? 'e' : 'n', ground: 'sea', alone: true },
      },
      seaOf('alboran-sea', [-3.2, 36.15]),
    ],
  }) as const satisfies Locator;

export const placeScenes = [
  {
    id: 'place-shores',
    level: 'strait',
    camera: {
      wide: { center: [-4.24, 35.93], span: 4.2 },
      narrow: { center: [-4.2, 35.93], span: 3.4 },
    },
    layers: ['enclave-ceuta', 'enclave-melilla', 'land-borders'],
    labels: [
      {
        place: 'spain',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-4.25, 37.06] },
        narrow: { side: 'centre', ground: 'land', at: [-4.45, 37.18] },
      },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-4.55, 34.9] },
        narrow: { side: 'centre', ground: 'land', at: [-4.5, 34.85] },
      },
      {
        place: 'alboran-sea',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-3.7, 36.1], stacked: true },
        narrow: { side: 'centre', ground: 'sea', at: [-3.7, 35.75], alone: true },
      },
      { place: 'malaga', rank: 'town', wide: { side: 'nw', ground: 'land' }, narrow: { side: 'nw', ground: 'land' } },
      { place: 'motril', rank: 'town', wide: { side: 'n', ground: 'land' } },
      { place: 'gibraltar', rank: 'town', wide: { side: 'e', ground: 'sea' }, narrow: { side: 'e', ground: 'sea' } },
      { place: 'tarifa', rank: 'town', wide: { side: 'sw', ground: 'sea' } },
      {
        place: 'tangier',
        rank: 'town',
        wide: { side: 'se', ground: 'land', stacked: true },
        narrow: { side: 'se', ground: 'land', stacked: true, offset: [-8, 4] },
      },
      { place: 'tetouan', rank: 'town', wide: { side: 'sw', ground: 'land' } },
      {
        place: 'ceuta',
        rank: 'subject',
        wide: { side: 'e', ground: 'sea', offset: [6, 0] },
        narrow: { side: 'e', ground: 'sea' },
      },
      { place: 'alhoceima', rank: 'town', wide: { side: 'n', ground: 'sea' } },
      {
        place: 'melilla',
        rank: 'subject',
        wide: { side: 'e', ground: 'sea' },
        narrow: { side: 'sw', ground: 'land', offset: [-2, 12] },
      },
      { place: 'nador', rank: 'town', wide: { side: 'sw', ground: 'land' } },
    ],
    highlights: { observations: ['attempts-2021'], places: ['spain', 'morocco', 'ceuta', 'melilla'] },
  },
  {
    id: 'place-narrowest',
    level: 'strait',
    camera: {
      wide: { center: [-5.49, 35.968], span: 0.7 },
      narrow: { center: [-5.505, 35.975], span: 0.65 },
    },
    layers: ['enclave-ceuta', 'land-borders'],
    labels: [
      {
        place: 'spain',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-5.66, 36.178] },
        narrow: { side: 'centre', ground: 'land', at: [-5.61, 36.13] },
      },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-5.57, 35.8] },
        narrow: { side: 'centre', ground: 'land', at: [-5.44, 35.82], stacked: true },
      },
      {
        place: 'strait-of-gibraltar',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-5.67, 35.925] },
        narrow: { side: 'centre', ground: 'sea', at: [-5.65, 35.925], stacked: true },
      },
      {
        place: 'tarifa',
        rank: 'town',
        wide: { side: 'n', ground: 'land', offset: [16, -3] },
        narrow: { side: 'n', ground: 'land', offset: [0, -4] },
      },
      { place: 'algeciras', rank: 'town', wide: { side: 'w', ground: 'land' } },
      {
        place: 'gibraltar',
        rank: 'town',
        wide: { side: 'e', ground: 'sea', offset: [10, 0] },
        narrow: { side: 'e', ground: 'sea', stacked: true, offset: [8, 0] },
      },
      { place: 'tangier', rank: 'town', wide: { side: 'ne', ground: 'land' }, narrow: { side: 'e', ground: 'land' } },
      { place: 'perejil', rank: 'islet', wide: { side: 'e', ground: 'sea', at: [-5.422, 35.931] } },
      {
        place: 'ceuta',
        rank: 'subject',
        wide: { side: 's', ground: 'sea', at: [-5.285, 35.87] },
        narrow: { side: 's', ground: 'sea', at: [-5.285, 35.877], stacked: true },
      },
    ],
    measures: [
      // As computed on Natural Earth 1:10m: both ends lie 0.4 to 0.6 km off the finer coast drawn here.
      {
        ends: [
          [-5.502, 36.04],
          [-5.449, 35.918],
        ],
        observation: 'strait-width-computed',
      },
    ],
    highlights: {
      observations: ['strait-width', 'strait-width-computed'],
      places: ['strait-of-gibraltar'],
    },
  },
  {
    id: 'place-ceuta',
    level: 'ceuta',
    camera: {
      wide: { center: [-5.332, 35.89], span: 0.166 },
      narrow: { center: [-5.336, 35.884], span: 0.14 },
    },
    layers: ['enclave-ceuta'],
    labels: [
      {
        place: 'ceuta',
        rank: 'title',
        wide: { side: 'centre', ground: 'tint', at: [-5.34, 35.885] },
        narrow: { side: 'centre', ground: 'tint', at: [-5.3525, 35.895], stacked: true },
      },
      { place: 'benzu', rank: 'town', wide: { side: 'n', ground: 'sea' }, narrow: { side: 'n', ground: 'sea' } },
      {
        place: 'benzu_x',
        rank: 'crossing',
        wide: { side: 'e', ground: 'tint', stacked: true, alone: true, offset: [8, 8] },
      },
      { place: 'belyounech', rank: 'town', wide: { side: 's', ground: 'land', stacked: true } },
      {
        place: 'tarajal',
        rank: 'crossing',
        wide: { side: 'e', ground: 'sea' },
        narrow: { side: 'e', ground: 'sea', stacked: true },
      },
      {
        place: 'fnideq',
        rank: 'town',
        wide: { side: 'w', ground: 'land' },
        narrow: { side: 'w', ground: 'land', stacked: true, alone: true },
      },
    ],
    locator: locator('ceuta'),
    highlights: {
      observations: ['fence-length-ceuta', 'fence-length-ceuta-el-pais'],
      places: ['ceuta', 'benzu_x', 'tarajal'],
    },
  },
  {
    id: 'place-melilla',
    level: 'melilla',
    camera: {
      wide: { center: [-2.93, 35.289], span: 0.166 },
      narrow: { center: [-2.956, 35.289], span: 0.14 },
    },
    layers: ['enclave-melilla'],
    labels: [
      {
        place: 'melilla',
        rank: 'title',
        wide: { side: 'centre', ground: 'tint', at: [-2.951, 35.3], stacked: true },
        narrow: { side: 'centre', ground: 'tint', at: [-2.9505, 35.2925], stacked: true },
      },
      {
        place: 'farhana',
        rank: 'crossing',
        wide: { side: 'w', ground: 'land', stacked: true },
        narrow: { side: 'w', ground: 'land', stacked: true },
      },
      {
        place: 'barriochino',
        rank: 'crossing',
        wide: { side: 'w', ground: 'land', alone: true },
        narrow: { side: 'w', ground: 'land', stacked: true },
      },
      {
        place: 'beniensar_x',
        rank: 'crossing',
        wide: { side: 'sw', ground: 'land', offset: [24, 30] },
        narrow: { side: 'sw', ground: 'land', alone: true, offset: [14, 16] },
      },
      { place: 'beniensar', rank: 'town', wide: { side: 'sw', ground: 'land' } },
    ],
    locator: locator('melilla'),
    highlights: {
      observations: ['fence-length-melilla', 'fence-length-melilla-bbc'],
      places: ['melilla', 'farhana', 'barriochino', 'beniensar_x'],
    },
  },
  {
    id: 'place-alboran',
    level: 'strait',
    camera: {
      wide: { center: [-3.35, 35.93], span: 3.5 },
      narrow: { center: [-3.36, 35.93], span: 3.1 },
    },
    layers: ['enclave-ceuta', 'enclave-melilla', 'land-borders'],
    labels: [
      {
        place: 'spain',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-3.6, 37.0] },
        narrow: { side: 'centre', ground: 'land', at: [-3.7, 37.1] },
      },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-3.6, 34.9] },
        narrow: { side: 'centre', ground: 'land', at: [-4.4, 34.95], alone: true },
      },
      {
        place: 'alboran-sea',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-3.18, 36.2], stacked: true },
        narrow: { side: 'centre', ground: 'sea', at: [-3.115, 36.35], stacked: true },
      },
      {
        place: 'malaga',
        rank: 'town',
        wide: { side: 'nw', ground: 'land' },
        narrow: { side: 'n', ground: 'land', offset: [6, 0] },
      },
      {
        place: 'motril',
        rank: 'town',
        wide: { side: 'n', ground: 'land' },
        narrow: { side: 'n', ground: 'land', alone: true },
      },
      { place: 'almeria', rank: 'town', wide: { side: 'n', ground: 'land' }, narrow: { side: 'n', ground: 'land' } },
      {
        place: 'alhoceima',
        rank: 'town',
        wide: { side: 'nw', ground: 'sea' },
        narrow: { side: 'nw', ground: 'sea', stacked: true },
      },
      { place: 'nador', rank: 'town', wide: { side: 'sw', ground: 'land' }, narrow: { side: 'sw', ground: 'land' } },
      {
        place: 'melilla',
        rank: 'subject',
        wide: { side: 'e', ground: 'sea', offset: [16, 0] },
        narrow: { side: 'e', ground: 'sea', stacked: true, offset: [8, 2] },
      },
    ],
    measures: [
      { ends: ['alhoceima', 'motril'], observation: 'distance-alhoceima-motril' },
      { ends: ['nador', 'almeria'], observation: 'distance-nador-almeria' },
    ],
    highlights: {
      observations: ['distance-alhoceima-motril', 'distance-nador-almeria'],
      places: ['alboran-sea'],
    },
  },
  {
    id: 'place-atlantic',
    level: 'overview',
    camera: {
      wide: { center: [-13.7, 26.9], span: 10.8 },
      narrow: { center: [-13.9, 26.75], span: 9.4 },
    },
    layers: ['land-borders', 'western-sahara-line'],
    scaleOnTop: ['wide', 'narrow'],
    parallel: { minutes: 1660, lng: { wide: -9.6, narrow: -10 } },
    labels: [
      {
        place: 'atlantic-ocean',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-17.4, 25.4], stacked: true },
        narrow: { side: 'centre', ground: 'sea', at: [-12.3, 30.3], stacked: true },
      },
      {
        place: 'western-sahara',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-13.2, 25], stacked: true },
      },
      // Capitals would run over the border in the narrow frame.
      {
        place: 'western-sahara',
        rank: 'islet',
        narrow: { side: 'centre', ground: 'land', at: [-13.25, 25.2], stacked: true },
      },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-9.95, 28.15] },
        narrow: { side: 'centre', ground: 'land', at: [-10.75, 28.1], alone: true },
      },
      {
        place: 'canary-islands',
        rank: 'country',
        wide: { side: 'centre', ground: 'sea', at: [-16.2, 29.4] },
        narrow: { side: 'centre', ground: 'sea', at: [-16.2, 30], stacked: true },
      },
      {
        place: 'puertorosario',
        rank: 'town',
        wide: { side: 'ne', ground: 'sea', stacked: true, alone: true },
        narrow: { side: 'nw', ground: 'sea', stacked: true, alone: true },
      },
      { place: 'agadir', rank: 'town', wide: { side: 'w', ground: 'sea' } },
      { place: 'tantan', rank: 'town', wide: { side: 'e', ground: 'land' } },
      {
        place: 'tarfaya',
        rank: 'town',
        wide: { side: 'se', ground: 'land' },
        narrow: { side: 'w', ground: 'sea', stacked: true, offset: [-2, 6] },
      },
      {
        place: 'laayoune',
        rank: 'town',
        wide: { side: 'se', ground: 'land' },
        narrow: { side: 'se', ground: 'land', stacked: true },
      },
      { place: 'boujdour', rank: 'town', wide: { side: 'e', ground: 'land' } },
      {
        place: 'dakhla',
        rank: 'town',
        wide: { side: 'w', ground: 'sea' },
        narrow: { side: 'w', ground: 'sea', stacked: true },
      },
      {
        place: 'laspalmas',
        rank: 'town',
        wide: { side: 'sw', ground: 'sea', stacked: true, alone: true, offset: [-4, 32] },
        narrow: { side: 'sw', ground: 'sea', stacked: true, alone: true, offset: [-4, 20] },
      },
    ],
    measures: [{ ends: ['dakhla', 'laspalmas'], observation: 'distance-dakhla-las-palmas' }],
    highlights: {
      observations: ['rescues-2021', 'distance-dakhla-las-palmas'],
      places: ['tarfaya', 'laayoune', 'dakhla', 'canary-islands', 'western-sahara'],
    },
  },
] as const satisfies readonly Scene[];
