/**
 * Rows of the list of counts in the opening, in the order of the brief. The observation of the last one is an unknown.
 */
export const OPENING_LEDGER_ROWS = [
  { row: 'attempts', observation: 'attempts-2021' },
  { row: 'networks', observation: 'networks-2021' },
  { row: 'rescues', observation: 'rescues-2021' },
  { row: 'fence-attempts', observation: 'fence-attempts-2021' },
  { row: 'returns', observation: 'returns-2021' },
  { row: 'deaths', observation: 'deaths-2021' },
] as const;
