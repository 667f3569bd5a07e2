import type { LessonRecord } from '../lessonRecord';

/** One sentence, two readings: a starter, or a whole lesson. */
export const twoReadings = {
  ages: { from: 14, to: 18 },
  subjects: ['media', 'mathematics', 'languages', 'social-studies'],
  plans: [
    {
      id: 'starter',
      minutes: 15,
      sessions: [
        {
          minutes: 15,
          parts: [
            { id: 'read', minutes: 3 },
            { id: 'draw', minutes: 5 },
            { id: 'settle', minutes: 4 },
            { id: 'rule', minutes: 3 },
          ],
        },
      ],
    },
    {
      id: 'lesson',
      minutes: 50,
      sessions: [
        {
          minutes: 50,
          parts: [
            { id: 'guess', minutes: 8, canSkip: true },
            { id: 'two-drawings', minutes: 8 },
            { id: 'readings', minutes: 7 },
            { id: 'source', minutes: 9 },
            { id: 'rewrite', minutes: 7 },
            { id: 'slip', minutes: 6 },
          ],
        },
      ],
    },
  ],
  figures: ['map-place', 'claim-attempts', 'claim-fences'],
  readings: ['attempts:A', 'attempts:C'],
  numbers: ['attempts-2021', 'networks-2021', 'rescues-2021', 'fence-attempts-2021'],
  guess: true,
  frameworks: ['c3', 'eso-lengua', 'france-emi', 'unesco'],
} as const satisfies LessonRecord;
