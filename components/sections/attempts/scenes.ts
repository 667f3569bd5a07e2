import type { ReportRule, Scene } from '@/components/map/scene';
import { STRAIT_AND_ALBORAN } from '../reportGrounds';

export const attemptsReports = {
  kind: 'interception',
  year: '2021',
  unlocated: 'attempts-2021',
} as const satisfies ReportRule;

/** `map-interceptions`: where the press located interceptions, north and south. */
export const attemptsScenes = [
  {
    ...STRAIT_AND_ALBORAN,
    id: 'interceptions-strait',
    labels: [
      ...STRAIT_AND_ALBORAN.labels,
      {
        place: 'fnideq',
        rank: 'town',
        wide: { side: 'se', ground: 'sea', alone: true, offset: [0, 4] },
        narrow: { side: 'se', ground: 'sea', alone: true, offset: [0, 4] },
      },
      {
        place: 'velez',
        rank: 'islet',
        wide: { side: 's', ground: 'land', at: [-4.301, 35.15] },
        narrow: { side: 's', ground: 'land', at: [-4.301, 35.15] },
      },
    ],
    highlights: { observations: ['attempts-2021'], reports: attemptsReports, places: ['fnideq', 'velez'] },
  },
  {
    id: 'interceptions-atlantic',
    level: 'overview',
    camera: {
      wide: { center: [-13.2, 27.25], span: 5 },
      narrow: { center: [-13, 27.55], span: 3.9 },
    },
    layers: ['land-borders', 'western-sahara-line'],
    scaleOnTop: ['narrow'],
    keyOnRight: ['narrow'],
    parallel: { minutes: 1660, lng: { wide: -11.3, narrow: -11.6 } },
    labels: [
      {
        place: 'atlantic-ocean',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-14.95, 26.62], stacked: true },
        narrow: { side: 'centre', ground: 'sea', at: [-14.2, 27.1], stacked: true },
      },
      {
        place: 'western-sahara',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-12.6, 26.0], stacked: true },
      },
      {
        place: 'western-sahara',
        rank: 'islet',
        narrow: { side: 'centre', ground: 'land', at: [-12.6, 26.28], stacked: true },
      },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-11.45, 27.82] },
        narrow: { side: 'centre', ground: 'land', at: [-11.65, 27.8], alone: true },
      },
      {
        place: 'canary-islands',
        rank: 'country',
        wide: { side: 'centre', ground: 'sea', at: [-14.75, 28.35], stacked: true },
      },
      {
        place: 'akhfenir',
        rank: 'town',
        wide: { side: 'se', ground: 'land' },
        narrow: { side: 'se', ground: 'land', alone: true },
      },
      {
        place: 'tarfaya',
        rank: 'town',
        wide: { side: 'nw', ground: 'sea' },
        narrow: { side: 'nw', ground: 'sea', stacked: true },
      },
      { place: 'foum-el-oued', rank: 'town', wide: { side: 'nw', ground: 'sea' } },
      { place: 'el-marsa', rank: 'town', wide: { side: 'w', ground: 'sea' } },
      {
        place: 'laayoune',
        rank: 'town',
        wide: { side: 'se', ground: 'land' },
        narrow: { side: 'se', ground: 'land', stacked: true },
      },
      {
        place: 'boujdour',
        rank: 'town',
        wide: { side: 'e', ground: 'land' },
        narrow: { side: 'e', ground: 'land', stacked: true, offset: [0, -8] },
      },
    ],
    highlights: {
      observations: ['attempts-2021'],
      reports: attemptsReports,
      places: ['laayoune', 'tarfaya', 'akhfenir', 'western-sahara'],
    },
  },
] as const satisfies readonly Scene[];
