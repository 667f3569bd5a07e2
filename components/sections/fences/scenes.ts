import type { Camera, Locator, Scene } from '@/components/map/scene';

/** One inset for both, so that they can be found from each other. */
const locator = (subject: 'ceuta' | 'melilla') =>
  ({
    camera: { center: [-4.1, 35.85], span: 4.7 },
    labels: [
      {
        place: subject,
        rank: 'town',
        narrow: { side: subject === 'ceuta' ? 'e' : 'n', ground: 'sea', alone: true },
      },
    ],
  }) as const satisfies Locator;

const both = (camera: Camera) => ({ wide: camera, narrow: camera });

/** `fences-to-scale`: spans differ as the latitudes do, so that a kilometre is as long in both. */
export const fencesScenes = [
  {
    id: 'fences-ceuta',
    level: 'ceuta',
    isPair: true,
    camera: both({ center: [-5.332, 35.893], span: 0.15 }),
    layers: ['enclave-ceuta'],
    labels: [
      {
        place: 'ceuta',
        rank: 'title',
        narrow: { side: 'centre', ground: 'tint', at: [-5.353, 35.893], stacked: true },
      },
      {
        place: 'benzu_x',
        rank: 'crossing',
        narrow: { side: 'n', ground: 'sea', stacked: true, alone: true, offset: [10, -6] },
      },
      { place: 'tarajal', rank: 'crossing', narrow: { side: 'e', ground: 'sea', stacked: true } },
    ],
    locator: locator('ceuta'),
    highlights: {
      observations: ['fence-attempts-2021-ceuta', 'fence-length-ceuta', 'fence-length-ceuta-el-pais'],
      places: ['ceuta', 'benzu_x', 'tarajal'],
    },
  },
  {
    id: 'fences-melilla',
    level: 'melilla',
    isPair: true,
    camera: both({ center: [-2.956, 35.292], span: 0.14887 }),
    layers: ['enclave-melilla'],
    labels: [
      {
        place: 'melilla',
        rank: 'title',
        narrow: { side: 'centre', ground: 'tint', at: [-2.9505, 35.2925], stacked: true },
      },
      { place: 'farhana', rank: 'crossing', narrow: { side: 'w', ground: 'land', stacked: true } },
      { place: 'barriochino', rank: 'crossing', narrow: { side: 'w', ground: 'land', stacked: true } },
      {
        place: 'beniensar_x',
        rank: 'crossing',
        narrow: { side: 'sw', ground: 'land', alone: true, offset: [14, 18] },
      },
    ],
    locator: locator('melilla'),
    highlights: {
      observations: [
        'fence-attempts-2021-melilla',
        'fence-attempts-2022-q1-melilla',
        'fence-length-melilla',
        'fence-length-melilla-bbc',
      ],
      places: ['melilla', 'farhana', 'barriochino', 'beniensar_x'],
    },
  },
] as const satisfies readonly Scene[];
