/** Words of the figures of `returns`, by figure id. */
export const returnsEn = {
  'returns-iom': {
    title: 'IOM and the ministry nearly agree on the part that the brief leaves out',
    subtitle: 'Returns from Morocco that the ministry calls voluntary. All bars start at zero and share one scale.',
    description:
      'Rows of bars, a year each. For {returns-2021|period} the ministry says {returns-2021} returns, of which {returns-iom-2021} with IOM; IOM’s own count, nearly {returns-iom-2021-iom}, ends just past that part. For {returns-2022-q1|period} it says {returns-2022-q1}, of which {returns-iom-2022-q1} with IOM. Some years are not published.',
    caption: 'Returns from Morocco by year, with the part carried out with IOM',
    sources:
      'Interior Ministry, as carried by MAP, Yabiladi, Le Courrier de l’Atlas and EFE; IOM, in its own reports and as carried by EFE and Yabiladi.',
    returns: 'returns',
    part: 'of which {n} with IOM',
    own: '{n}, IOM’s own count',
    wholeYear: 'whole year',
    key: {
      all: 'all, says the ministry',
      part: 'with IOM, says the ministry',
      own: 'with IOM, says IOM',
      months: 'part of a year: as thin as its months',
    },
  },
} as const;
