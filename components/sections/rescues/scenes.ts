import type { ReportRule, Scene } from '@/components/map/scene';
import { STRAIT_AND_ALBORAN } from '../reportGrounds';

export const rescuesReports = { kind: 'rescue', year: '2021', unlocated: 'rescues-2021' } as const satisfies ReportRule;

/** `map-rescues`: where the press located rescues, by either country's services. */
export const rescuesScenes = [
  {
    ...STRAIT_AND_ALBORAN,
    id: 'rescues-strait',
    labels: [
      ...STRAIT_AND_ALBORAN.labels,
      { place: 'nador', rank: 'town', wide: { side: 'sw', ground: 'land' }, narrow: { side: 'sw', ground: 'land' } },
    ],
    highlights: {
      observations: ['rescues-2021'],
      reports: rescuesReports,
      places: ['nador', 'ceuta', 'strait-of-gibraltar'],
    },
  },
  {
    id: 'rescues-atlantic',
    level: 'overview',
    camera: {
      wide: { center: [-14.1, 27.9], span: 7.4 },
      narrow: { center: [-14.05, 28.0], span: 6.3 },
    },
    layers: ['land-borders', 'western-sahara-line'],
    parallel: { minutes: 1660, lng: { wide: -11.1, narrow: -11.5 } },
    labels: [
      {
        place: 'atlantic-ocean',
        rank: 'sea',
        wide: { side: 'centre', ground: 'sea', at: [-16.2, 26.3] },
        narrow: { side: 'centre', ground: 'sea', at: [-15.9, 26.3], stacked: true },
      },
      {
        place: 'western-sahara',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-13.05, 25.75], stacked: true },
      },
      {
        place: 'western-sahara',
        rank: 'islet',
        narrow: { side: 'centre', ground: 'land', at: [-13.1, 25.9], stacked: true },
      },
      {
        place: 'morocco',
        rank: 'country',
        wide: { side: 'centre', ground: 'land', at: [-11.32, 28.0] },
        narrow: { side: 'centre', ground: 'land', at: [-11.9, 27.86], alone: true },
      },
      {
        place: 'canary-islands',
        rank: 'country',
        wide: { side: 'centre', ground: 'sea', at: [-16, 29.6] },
        narrow: { side: 'centre', ground: 'sea', at: [-15.4, 29.9], stacked: true },
      },
      { place: 'tenerife', rank: 'town', wide: { side: 'ne', ground: 'sea', stacked: true, alone: true } },
      {
        place: 'laspalmas',
        rank: 'town',
        wide: { side: 'ne', ground: 'sea', stacked: true, alone: true },
        narrow: { side: 'n', ground: 'sea', stacked: true, alone: true },
      },
      { place: 'arrecife', rank: 'town', wide: { side: 'e', ground: 'sea', stacked: true, alone: true } },
      {
        place: 'tarfaya',
        rank: 'town',
        wide: { side: 'se', ground: 'land' },
        narrow: { side: 'nw', ground: 'sea', alone: true },
      },
      {
        place: 'laayoune',
        rank: 'town',
        wide: { side: 'se', ground: 'land' },
        narrow: { side: 'se', ground: 'land', stacked: true },
      },
      { place: 'boujdour', rank: 'town', wide: { side: 'e', ground: 'land' } },
    ],
    highlights: {
      observations: ['rescues-2021'],
      reports: rescuesReports,
      places: ['canary-islands', 'laayoune', 'tarfaya'],
    },
  },
] as const satisfies readonly Scene[];
