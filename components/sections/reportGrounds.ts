import type { Scene } from '@/components/map/scene';

type Ground = Pick<Scene, 'level' | 'camera' | 'layers' | 'labels' | 'parallel'>;

/** What the maps of located reports have in common, so that a reader finds the same ground in each. */
export const STRAIT_AND_ALBORAN = {
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
      narrow: { side: 'centre', ground: 'land', at: [-3.35, 37.1] },
    },
    {
      place: 'morocco',
      rank: 'country',
      wide: { side: 'centre', ground: 'land', at: [-4.55, 34.85] },
      narrow: { side: 'centre', ground: 'land', at: [-4.5, 34.83] },
    },
    {
      place: 'alboran-sea',
      rank: 'sea',
      wide: { side: 'centre', ground: 'sea', at: [-3.5, 36.2], stacked: true },
      narrow: { side: 'centre', ground: 'sea', at: [-3.4, 36.3], alone: true },
    },
    { place: 'malaga', rank: 'town', wide: { side: 'nw', ground: 'land' }, narrow: { side: 'nw', ground: 'land' } },
    { place: 'tarifa', rank: 'town', wide: { side: 'sw', ground: 'sea' } },
    { place: 'tangier', rank: 'town', wide: { side: 'se', ground: 'land', stacked: true } },
    {
      place: 'ceuta',
      rank: 'subject',
      wide: { side: 'e', ground: 'sea', offset: [6, -6] },
      narrow: { side: 'e', ground: 'sea', offset: [0, -6] },
    },
    {
      place: 'melilla',
      rank: 'subject',
      wide: { side: 'e', ground: 'sea' },
      narrow: { side: 'n', ground: 'sea', offset: [-4, -22], alone: true },
    },
  ],
} as const satisfies Ground;
