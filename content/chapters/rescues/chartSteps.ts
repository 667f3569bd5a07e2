import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id. */
export const rescuesChartSteps = {
  /** The years for which the armed forces say more, that of the title among them; the two that are incomplete. */
  'rescues-by-year': [{ about: ['rescues-2021', 'rescues-2023'] }, { about: ['rescues-2020-apr', 'rescues-2025-aug'] }],
  /** The quarter alone, as tall as its place; the bulletins in it, on one scale; its height across them. */
  'rescues-q1-2022': [{ shows: 'quarter' }, { shows: 'bulletins' }, { shows: 'question' }],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
