import type { LessonRecord } from '../lessonRecord';

/** Drawing what is not known: two sessions that belong together. */
export const drawingUnknowns = {
  ages: { from: 14, to: 18 },
  subjects: ['mathematics', 'geography', 'social-studies'],
  plans: [
    {
      id: 'double',
      minutes: 100,
      sessions: [
        {
          minutes: 50,
          parts: [
            { id: 'empty', minutes: 5, canSkip: true },
            { id: 'sort', minutes: 11 },
            { id: 'draw', minutes: 19 },
            { id: 'swap', minutes: 10 },
          ],
        },
        {
          minutes: 50,
          parts: [
            { id: 'misfit', minutes: 11 },
            { id: 'compare', minutes: 7 },
            { id: 'redraw', minutes: 12 },
            { id: 'letter', minutes: 13 },
            { id: 'slip', minutes: 2, canSkip: true },
          ],
        },
      ],
    },
  ],
  figures: ['unknowns', 'rescues-by-year', 'attempts-by-year', 'rescues-q1-2022'],
  readings: [],
  numbers: ['rescues-2020-apr', 'rescues-2020', 'rescues-2025-aug', 'rescues-2025'],
  guess: false,
  frameworks: ['c3', 'france-geo'],
} as const satisfies LessonRecord;
