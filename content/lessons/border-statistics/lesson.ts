import type { LessonRecord } from '../lessonRecord';

/** A university seminar on what can be set beside what. */
export const borderStatistics = {
  ages: { from: 18, to: null },
  subjects: ['university'],
  plans: [
    {
      id: 'seminar',
      minutes: 90,
      sessions: [
        {
          minutes: 90,
          parts: [
            { id: 'claim', minutes: 10 },
            { id: 'definitions', minutes: 11 },
            { id: 'gate', minutes: 13 },
            { id: 'pairs', minutes: 14 },
            { id: 'revised', minutes: 9, canSkip: true },
            { id: 'design', minutes: 14 },
            { id: 'close', minutes: 10 },
          ],
        },
      ],
    },
  ],
  figures: ['map-place', 'comparability-gate', 'arrivals-by-route', 'detections', 'deaths-recorded', 'networks-scope'],
  readings: [],
  numbers: [
    'attempts-2021',
    'attempts-2023',
    'arrivals-2021',
    'detections-2021-western-mediterranean-route',
    'deaths-iom-2021-western-mediterranean-route',
    'deaths-caminando-fronteras-2021',
    'networks-2021',
    'police-networks-2021',
  ],
  guess: false,
  frameworks: [],
} as const satisfies LessonRecord;
