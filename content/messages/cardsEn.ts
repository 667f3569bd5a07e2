/**
 * What stands on a share card below its title and drawing, each line of at most some thirty characters: what is counted
 * and when, who counts, and what the number is not. Without `period` the card says the years of the figure's table.
 */
export const cardsEn = {
  download: 'Pictures to post',
  formats: { wide: 'wide', post: 'upright', tall: 'tall' },
  alt: '{title}. {unit}, {period}. {reporter}. {caveat}.',
  site: {
    unit: 'Official counts',
    period: '{attempts-2021|period}',
    reporter: 'Morocco’s Interior Ministry',
    caveat: 'Who counted, and what is missing',
  },
  story: {
    unit: '{attempts-2021} attempts',
    period: '{attempts-2021|period}',
    reporter: 'Morocco’s Interior Ministry',
    caveat: 'Attempts, not people',
  },
  method: {
    unit: 'Values, units and sources',
    period: '{attempts-2021|period}',
    reporter: 'Morocco’s ministry and others',
    caveat: 'Each number opens its source',
  },
  figures: {
    'opening-ledger': {
      unit: 'Five counts, five units',
      period: '{attempts-2021|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'They cannot be added up',
    },
    'map-place': {
      unit: 'Attempts and rescues',
      period: '{attempts-2021|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'It gives them no place',
    },
    'claim-attempts': {
      unit: '{attempts-2021} and {attempts-2022-q1} attempts',
      period: '{attempts-2021|period}, then {attempts-2022-q1|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'Attempts, not people',
    },
    'claim-networks': {
      unit: '{networks-2021} and {networks-2022-q1} networks',
      period: '{networks-2021|period}, then {networks-2022-q1|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'What a network is: not said',
    },
    'claim-rescues': {
      unit: '{rescues-2021} and {rescues-2022-q1} people rescued',
      period: '{rescues-2021|period}, then {rescues-2022-q1|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'What is a rescue: not said',
    },
    'claim-fences': {
      unit: '{fence-attempts-2021} and {fence-attempts-2022-q1-melilla} fence attempts',
      period: '{fence-attempts-2021|period}, then {fence-attempts-2022-q1-melilla|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'Attempts, not people',
    },
    'claim-returns': {
      unit: '{returns-2021} and {returns-2022-q1} returns',
      period: '{returns-2021|period}, then {returns-2022-q1|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: '“Voluntary” is its word',
    },
    telephone: {
      unit: 'The ministry’s counts',
      period: '{attempts-2021|period}, then {attempts-2022-q1|period}',
      reporter: 'As six texts carry them',
      caveat: 'Not seen is not left out',
    },
    'mark-field': {
      unit: '{attempts-2021} attempts',
      period: '{attempts-2021|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'Attempts, not people',
    },
    'attempts-by-year': {
      unit: 'Attempts stopped',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'Attempts, not people',
    },
    'map-interceptions': {
      unit: 'Reports with a place',
      period: '{attempts-2021|period}',
      reporter: 'Press, mostly through MAP',
      caveat: 'Reports, not a sample',
    },
    'rescues-by-year': {
      unit: 'People rescued at sea',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'Hatched: months not found',
    },
    'rescues-q1-2022': {
      unit: 'People rescued at sea',
      period: '{rescues-2022-q1|period}',
      reporter: 'Interior Ministry, and military',
      caveat: 'The reason is not known',
    },
    'map-rescues': {
      unit: 'Reports with a place',
      period: '{rescues-2021|period}',
      reporter: 'Press and rescue services',
      caveat: 'Reports, not a sample',
    },
    'fences-to-scale': {
      unit: '{fence-attempts-2021} fence attempts',
      period: '{fence-attempts-2021|period}',
      reporter: 'Morocco’s Interior Ministry',
      caveat: 'Attempts, not people',
    },
    'fence-reports': {
      unit: 'Fence attempts',
      reporter: 'Interior Ministry, and press',
      caveat: 'Attempts, not people',
    },
    'june-2022-counts': {
      unit: 'People who died',
      period: '{deaths-melilla-2022-06-24|date}',
      reporter: 'Authorities, NGOs, UN experts',
      caveat: 'The counts are never added',
    },
    'networks-scope': {
      unit: 'Networks dismantled',
      reporter: 'Interior Ministry, and police',
      caveat: 'What a network is: not said',
    },
    'returns-iom': {
      unit: 'Returns',
      reporter: 'Interior Ministry, and IOM',
      caveat: '“Voluntary” is its word',
    },
    'arrivals-by-route': {
      unit: 'People who arrived',
      reporter: 'Spain’s Interior Ministry',
      caveat: 'Not what Morocco counts',
    },
    detections: {
      unit: 'Crossings detected',
      reporter: 'Frontex, the EU’s agency',
      caveat: 'Detections, not people',
    },
    'deaths-recorded': {
      unit: 'People dead or missing',
      reporter: 'IOM; Caminando Fronteras',
      caveat: 'Minimums, never added up',
    },
    'comparability-gate': {
      unit: 'Counts set in pairs',
      period: 'year by year',
      reporter: 'Morocco, Spain, Frontex',
      caveat: 'Most pairs do not compare',
    },
    timeline: {
      unit: 'Events on our list',
      period: '{meeting-2019-09-26|year} to {meeting-2022-05-06|year}',
      reporter: 'Press and official papers',
      caveat: 'Order is not cause',
    },
    unknowns: {
      unit: 'Values not published',
      reporter: 'Morocco’s ministry, others',
      caveat: 'Unknown is not nought',
    },
    'open-questions': {
      unit: 'Pairs that should agree',
      reporter: 'Morocco’s ministry, others',
      caveat: 'The reason is not known',
    },
  },
} as const;
