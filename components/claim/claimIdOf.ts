import type { ClaimRecord } from '@/lib/facts/claims';
import { metricOf, observation } from '@/lib/facts/facts';

/** Id of the claim of a figure, e.g. `attempts` of `claim-attempts`. */
export function claimIdOf(figure: string): string {
  return figure.slice('claim-'.length);
}

/** The hue of a claim: that of the metric of its first number. */
export function hueOfClaim({ tokens }: ClaimRecord) {
  return metricOf(observation(tokens[0]?.observation ?? '')).hue;
}
