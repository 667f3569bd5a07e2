/** The claim that a figure takes apart, e.g. `attempts` of `claim-attempts`. */
export function claimOf(figure: string): string {
  return figure.slice('claim-'.length);
}
