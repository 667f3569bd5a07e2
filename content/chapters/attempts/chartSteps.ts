import type { ChartStep } from '../chartSteps';

/** What each step of a chart shows, by figure id. */
export const attemptsChartSteps = {
  /**
   * The year alone, as large as it gets; then with what nobody split it by, a made-up case, the next quarter.
   * `components/elements/MarkField.css` says how.
   */
  'mark-field': [{ shows: 'field' }, { shows: 'splits' }, { shows: 'example' }, { shows: 'quarter' }],
  /** The full years of the ministry; other sources for those before; empty ones; two values; one that ends with August. */
  'attempts-by-year': [
    {
      about: [
        'attempts-2017',
        'attempts-2018',
        'attempts-2019',
        'attempts-2021',
        'attempts-2022',
        'attempts-2023',
        'attempts-2024',
      ],
    },
    { about: ['attempts-average-2003-to-2015', 'attempts-2012', 'attempts-2013', 'attempts-2014', 'attempts-2015'] },
    { about: ['attempts-2016', 'attempts-2020'] },
    { about: ['attempts-2017'] },
    { about: ['attempts-2025-aug'] },
  ],
} satisfies Readonly<Record<string, readonly ChartStep[]>>;
