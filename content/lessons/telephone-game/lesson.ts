import type { LessonRecord } from '../lessonRecord';

/** The telephone game: what a text keeps when it is passed on. */
export const telephoneGame = {
  ages: { from: 14, to: 18 },
  subjects: ['media', 'languages', 'social-studies'],
  plans: [
    {
      id: 'lesson',
      minutes: 50,
      sessions: [
        {
          minutes: 50,
          parts: [
            { id: 'chain', minutes: 11 },
            { id: 'compare', minutes: 6 },
            { id: 'real', minutes: 12 },
            { id: 'why', minutes: 6 },
            { id: 'rule', minutes: 4, canSkip: true },
            { id: 'slip', minutes: 6 },
          ],
        },
      ],
    },
  ],
  figures: ['map-place', 'telephone', 'claim-rescues'],
  readings: [],
  numbers: ['fence-attempts-2022-q1-melilla', 'rescues-2022-q1'],
  guess: false,
  frameworks: ['c3', 'eso-lengua', 'france-emi', 'unesco'],
} as const satisfies LessonRecord;
