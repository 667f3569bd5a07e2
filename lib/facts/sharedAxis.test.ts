import { describe, expect, it } from 'vitest';
import { METRICS, type MetricId, type MetricRecord } from '@/content/data/metrics';
import { compareMetrics } from './comparability';
import { type ComparableWith, sharedAxis } from './sharedAxis';

const IDS = Object.keys(METRICS) as MetricId[];
/** As an id from an address comes: no type stands before it. */
const ask = (a: MetricId, b: MetricId, ids: readonly string[] = []) =>
  sharedAxis(a, b as ComparableWith<MetricId>, ids);

describe('one axis', () => {
  it('is refused at run time to every pair that differs, with the reasons, and to no other', () => {
    let refused = 0;
    for (const a of IDS)
      for (const b of IDS) {
        const [one, other]: readonly MetricRecord[] = [METRICS[a], METRICS[b]];
        const counted = one?.comparability === other?.comparability && !one?.varies && !other?.varies;
        if (counted) expect(ask(a, b).metrics).toEqual([a, b]);
        else {
          refused += 1;
          expect(() => ask(a, b), `${a} and ${b}`).toThrow(`they differ in ${compareMetrics(a, b).join(', ')}.`);
        }
      }
    expect(refused).toBeGreaterThan(5000);
  });

  it('is refused to years of one count and to parts of years of it', () => {
    expect(() => ask('attempts', 'attempts', ['attempts-2021', 'attempts-2022-q1'])).toThrow('period');
  });
});
