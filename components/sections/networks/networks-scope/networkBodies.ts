/**
 * Reporters that count dismantled networks, and the ids of the observations of each: 2021, then the first quarter of
 * 2022.
 */
export const NETWORK_REPORTERS = [
  { reporter: 'interior-ministry', observations: ['networks-2021', 'networks-2022-q1'] },
  { reporter: 'police-morocco', observations: ['police-networks-2021', 'police-networks-2022-q1'] },
] as const;

/** Ids of the observations of 2021 by the ministry and the police, which may not share an axis. */
export const NETWORK_COUNT_IDS_OF_2021 = ['networks-2021', 'police-networks-2021'] as const;
