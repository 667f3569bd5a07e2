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
            { id: 'empty', minutes: 8 },
            { id: 'sort', minutes: 12 },
            { id: 'draw', minutes: 20 },
            { id: 'swap', minutes: 10 },
          ],
        },
        {
          minutes: 50,
          parts: [
            { id: 'misfit', minutes: 12 },
            { id: 'compare', minutes: 12 },
            { id: 'redraw', minutes: 14 },
            { id: 'letter', minutes: 9 },
            { id: 'slip', minutes: 3 },
          ],
        },
      ],
    },
  ],
  figures: ['unknowns', 'rescues-by-year', 'attempts-by-year', 'rescues-q1-2022'],
  readings: [],
  numbers: ['rescues-2020', 'rescues-2025-aug', 'rescues-2022-q1'],
  guess: false,
  frameworks: ['c3', 'france-geo'],
} as const satisfies LessonRecord;
