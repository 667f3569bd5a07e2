/** What each step of a chart shows, by figure id; `app/styles/sections/attempts.css` says how. */
export const attemptsChartSteps = {
  /** The year alone, as large as it gets; then in one row: what nobody split it by, a made-up case, the next quarter. */
  'mark-field': ['field', 'splits', 'example', 'quarter'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
