import type { LessonRecord } from '../lessonRecord';

/** What does this number count? */
export const whatItCounts = {
  ages: { from: 14, to: 18 },
  subjects: ['mathematics', 'social-studies', 'media'],
  plans: [
    {
      id: 'lesson',
      minutes: 50,
      sessions: [
        {
          minutes: 50,
          parts: [
            { id: 'notice', minutes: 5, canSkip: true },
            { id: 'ask', minutes: 8 },
            { id: 'groups', minutes: 11 },
            { id: 'swap', minutes: 8 },
            { id: 'together', minutes: 7, canSkip: true },
            { id: 'sentence', minutes: 6 },
          ],
        },
      ],
    },
  ],
  figures: ['opening-ledger', 'mark-field', 'map-place', 'comparability-gate'],
  readings: [],
  numbers: ['attempts-2021', 'networks-2021', 'rescues-2021', 'fence-attempts-2021', 'returns-2021', 'deaths-2021'],
  guess: false,
  frameworks: ['c3', 'eso-lengua', 'france-emi'],
} as const satisfies LessonRecord;
