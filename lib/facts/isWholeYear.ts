/** Returns whether a period is one calendar year, from its first day to its last. */
export function isWholeYear({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}
