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
            { id: 'chain', minutes: 12 },
            { id: 'compare', minutes: 8 },
            { id: 'real', minutes: 14 },
            { id: 'why', minutes: 7 },
            { id: 'rule', minutes: 6 },
            { id: 'slip', minutes: 3 },
          ],
        },
      ],
    },
  ],
  figures: ['telephone', 'claim-rescues'],
  readings: [],
  numbers: ['fence-attempts-2022-q1-melilla', 'rescues-2022-q1'],
  guess: false,
  frameworks: ['c3', 'eso-lengua', 'france-emi', 'unesco'],
} as const satisfies LessonRecord;
