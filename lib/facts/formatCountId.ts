/** Returns the id of a count (one metric at one place), as in its address: `attempts-morocco`. */
export function formatCountId({ metric, place }: { readonly metric: string; readonly place: string }): string {
  return `${metric}-${place}`;
}
