import type { CorrectionRecord } from '@/content/data/corrections';
import type { Fault } from './fault';
import type { Observation, Report } from './schema';

/** What a reader may have cited of one observation: a change of any of it is a correction, announced as one. */
export interface Published {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly metric: string;
  readonly place: string;
  readonly reporter: string;
  readonly precision: string;
  readonly status: string;
  /** Addresses of the reports; a new one may join, none may silently go or change. */
  readonly sources: readonly string[];
  /** How many corrections named the observation when this was written. */
  readonly corrections: number;
}

/** By observation id. */
export type Baseline = Readonly<Record<string, Published>>;

interface Holdings {
  readonly observations: readonly Observation[];
  readonly reports: readonly Report[];
  readonly corrections: readonly CorrectionRecord[];
  readonly unitOf: (metric: string) => string;
}

/** The baseline that describes the fact base as it is now. Sorted by id, so that a renewal shows as a small diff. */
export function describePublished({ observations, reports, corrections, unitOf }: Holdings): Baseline {
  const entries = observations.map((observation): [string, Published] => [
    observation.id,
    {
      value: observation.value,
      low: observation.low,
      high: observation.high,
      from: observation.from,
      to: observation.to,
      unit: unitOf(observation.metric),
      metric: observation.metric,
      place: observation.place,
      reporter: observation.reporter,
      precision: observation.precision,
      status: observation.status,
      sources: reports
        .filter((report) => report.observation === observation.id)
        .map((report) => report.url)
        .sort(),
      corrections: corrections.filter((correction) => correction.observations.includes(observation.id)).length,
    },
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Published values that differ from the baseline without a correction that names them. */
export function checkBaseline(file: string, baseline: Baseline, current: Baseline): Fault[] {
  return Object.entries(baseline).flatMap(([id, before]) => {
    const after = current[id];
    if (!after) {
      return [{ file, message: `"${id}" was published and is gone; expected its row to stay, since readers cite it` }];
    }
    const change = after.corrections > before.corrections ? undefined : describeChange(before, after);
    if (!change) return [];
    return [
      {
        file,
        message: `"${id}" was published and ${change}; expected a new entry in corrections.ts that names "${id}"`,
      },
    ];
  });
}

/** Observations that the baseline does not know yet, so nothing protects them. */
export function checkProtected(file: string, baseline: Baseline, current: Baseline): Fault[] {
  return Object.keys(current)
    .filter((id) => !(id in baseline))
    .map((id) => ({ file, message: `"${id}" is new; expected to find it here: run \`npm run baseline\`` }));
}

const CITED = [
  'value',
  'low',
  'high',
  'from',
  'to',
  'unit',
  'metric',
  'place',
  'reporter',
  'precision',
  'status',
] as const;

function describeChange(before: Published, after: Published): string | undefined {
  const changed = CITED.find((key) => before[key] !== after[key]);
  if (changed) return `its ${changed} changed from ${show(before[changed])} to ${show(after[changed])}`;
  const lost = before.sources.find((url) => !after.sources.includes(url));
  return lost ? `its source ${lost} is gone` : undefined;
}

function show(value: string | number | null): string {
  return value === null || value === '' ? 'nothing' : String(value);
}
