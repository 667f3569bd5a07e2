/** Bodies that count networks, and the counts of each: the year of the brief, then the quarter after it. */
export const NETWORK_BODIES = [
  { reporter: 'interior-ministry', observations: ['networks-2021', 'networks-2022-q1'] },
  { reporter: 'police-morocco', observations: ['police-networks-2021', 'police-networks-2022-q1'] },
] as const;

/** The two counts of the year, which may not share an axis. */
export const COUNTS_OF_YEAR = ['networks-2021', 'police-networks-2021'] as const;
