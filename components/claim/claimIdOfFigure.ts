import type { ClaimRecord } from '@/lib/facts/claims';
import { findObservation, metricOfObservation } from '@/lib/facts/facts';

/** Returns the id of the claim that a figure is about, e.g. `attempts` for `claim-attempts`. */
export function claimIdOfFigure(figure: string): string {
  return figure.slice('claim-'.length);
}

/** Returns the hue of a claim: that of the metric that its first number counts. */
export function hueOfClaim({ tokens }: ClaimRecord) {
  return metricOfObservation(findObservation(tokens[0]?.observation ?? '')).hue;
}
