import type { ClaimRecord } from '@/lib/facts/claims';
import { metricOf, observation } from '@/lib/facts/facts';

/** The claim that a figure takes apart, e.g. `attempts` of `claim-attempts`. */
export function claimOf(figure: string): string {
  return figure.slice('claim-'.length);
}

/** The colour of a claim, which is that of what its first number counts. */
export function hueOfClaim({ tokens }: ClaimRecord) {
  return metricOf(observation(tokens[0]?.observation ?? '')).hue;
}
