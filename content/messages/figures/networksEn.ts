/** Words of the figures of `networks`, by figure id. */
export const networksEn = {
  'networks-scope': {
    title: 'Two bodies count networks, and neither says what a network is',
    description:
      'The Interior Ministry’s networks as solid signs, for the year and, fewer, for the quarter after it. Apart from them the police’s as hollow signs, for the year; for the quarter the police’s count is not published.',
    caption: 'Networks dismantled, as two bodies count them',
    sources:
      'Interior Ministry, as carried by MAP, EFE, Xinhua and Le360; Morocco’s police (DGSN), as carried by RTBF and AFP.',
    scope: 'Scope',
    scopes: {
      'interior-ministry': 'networks that Morocco says it dismantled',
      'police-morocco': 'networks that its police say they dismantled',
    },
    of: 'networks, {period}',
    cutOff: {
      'networks-2021': '',
      'networks-2022-q1': '',
      'police-networks-2021': 'last day not stated',
      'police-networks-2022-q1': '',
    },
    key: 'Each sign is one network, as its own body counts.',
    apartTitle: 'Why they stand apart:',
    apart: {
      population: 'what is counted differs, for the country or by the police alone.',
      reporter: 'Two bodies do the counting.',
    },
    overlap: 'Whether the police’s networks are also among the ministry’s is not said in what we read.',
  },
} as const;
