import type { LessonRecord } from '../lessonRecord';

/** Asking a sentence of the news: what it says, and what the tables hold. */
export const askASentence = {
  ages: { from: 14, to: 18 },
  subjects: ['media', 'languages', 'geography', 'social-studies'],
  plans: [
    {
      id: 'lesson',
      minutes: 30,
      sessions: [
        {
          minutes: 30,
          parts: [
            { id: 'underline', minutes: 7 },
            { id: 'own', minutes: 3, canSkip: true },
            { id: 'compare', minutes: 6 },
            { id: 'rewrite', minutes: 4 },
            { id: 'limits', minutes: 3, canSkip: true },
            { id: 'collect', minutes: 4 },
          ],
        },
      ],
    },
  ],
  figures: ['map-place', 'claim-attempts'],
  readings: [],
  numbers: ['attempts-2021', 'attempts-2022-q1', 'attempts-2023'],
  guess: false,
  frameworks: ['c3', 'eso-lengua', 'france-emi', 'unesco'],
} as const satisfies LessonRecord;
