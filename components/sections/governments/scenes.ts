import type { Scene } from '@/components/map/scene';

/** The letter of the two capitals, and the land that it is about: no other scene holds Madrid and Western Sahara. */
export const governmentsScenes = [
  {
    id: 'governments-letter',
    level: 'overview',
    camera: {
      wide: { center: [-8.6, 31.9], span: 29.6 },
      narrow: { center: [-10.5, 31.9], span: 23.6 },
    },
    layers: ['land-borders', 'western-sahara-line'],
    scaleOnTop: ['wide', 'narrow'],
    labels: [
      {
        place: 'atlantic-ocean',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-17.4, 35.6], stacked: true },
        narrow: { side: 'centre', ground: 'sea', at: [-15.6, 36.2], alone: true },
      },
      { place: 'madrid', rank: 'town', wide: { side: 'ne', ground: 'land' }, narrow: { side: 'n', ground: 'land' } },
      { place: 'rabat', rank: 'town', wide: { side: 'w', ground: 'sea' }, narrow: { side: 'w', ground: 'sea' } },
      { place: 'ceuta', rank: 'town', wide: { side: 'nw', ground: 'sea', alone: true } },
      { place: 'melilla', rank: 'town', wide: { side: 'sw', ground: 'land', alone: true } },
      { place: 'spain', rank: 'country', wide: { side: 'centre', ground: 'land', at: [-4.4, 38.5] } },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-6.2, 31.9], stacked: true },
        narrow: { side: 'centre', ground: 'land', at: [-6.05, 32.15], alone: true },
      },
      {
        place: 'western-sahara',
        rank: 'subject',
        wide: { side: 'centre', ground: 'land', at: [-11.05, 26.85], stacked: true },
      },
      // On a phone the land is narrower than its name, which stands off its coast.
      {
        place: 'western-sahara',
        rank: 'islet',
        narrow: { side: 'w', ground: 'sea', at: [-14.3, 26.4], stacked: true, offset: [20, 0] },
      },
    ],
    highlights: { observations: [], places: ['madrid', 'rabat', 'western-sahara'] },
  },
] as const satisfies readonly Scene[];
