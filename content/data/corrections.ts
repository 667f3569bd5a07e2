/** One public correction. Changing or removing anything published without one fails the build. */
export interface CorrectionRecord {
  /** What was corrected and why is said under this id in `corrections.csv` of each language. */
  readonly id: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly date: string;
  /** What changed, as table and id: `observations/networks-2022`, `reports/r-attempts-2021-bladi`, `metrics/attempts`. */
  readonly rows: readonly `${string}/${string}`[];
}

/** Newest first. */
export const CORRECTIONS: readonly CorrectionRecord[] = [
  {
    id: 'outlets-of-readings',
    date: '2026-11-30',
    rows: ['claims/networks', 'claims/fences', 'claims/returns'],
  },
  {
    id: 'army-2025-period',
    date: '2026-11-28',
    rows: ['observations/army-rescues-2025-nov', 'observations/army-intercepted-2025-nov'],
  },
  {
    id: 'attempts-2019-period',
    date: '2026-11-28',
    rows: ['observations/attempts-2019-sep', 'origins/memo-police'],
  },
  {
    id: 'canary-islands-2025',
    date: '2026-11-28',
    rows: ['observations/arrivals-sea-2025-canary-islands'],
  },
  {
    id: 'february-2022-days',
    date: '2026-11-28',
    rows: ['observations/rescues-2022-02-early'],
  },
  {
    id: 'june-2022-days',
    date: '2026-11-28',
    rows: [
      'observations/border-deaths-2022-06-24-authorities',
      'observations/border-deaths-2022-06-24-caminando-fronteras',
    ],
  },
  {
    id: 'incident-2019-06-19',
    date: '2026-11-28',
    rows: ['incidents/2019-06-troisfourches'],
  },
  {
    id: 'incident-2019-08-30',
    date: '2026-11-28',
    rows: ['incidents/2019-08-30-navy'],
  },
  {
    id: 'incident-2020-09-09',
    date: '2026-11-28',
    rows: ['incidents/2020-09-10-med'],
  },
  {
    id: 'incident-2022-02-15',
    date: '2026-11-28',
    rows: ['incidents/2022-02-15-navy'],
  },
  {
    id: 'incident-2022-06-17',
    date: '2026-11-28',
    rows: ['incidents/2022-06-17-navy'],
  },
  {
    id: 'incident-2023-10-26',
    date: '2026-11-28',
    rows: ['incidents/2023-10-26-dakhla-a'],
  },
  {
    id: 'incident-2025-08-27',
    date: '2026-11-28',
    rows: ['incidents/2025-08-27-ceuta'],
  },
];
