/** Words of the figures of `attempts`, by figure id. */
export const attemptsEn = {
  'mark-field': {
    title: '{attempts-2021} attempts were published, and no number of people was found',
    scale: 'One square stands for {mark} attempts, a full block for {block}.',
    caption: 'Attempts stopped in the year and in the quarter after it, and the splits that were not published',
    sources: 'Morocco’s Interior Ministry, as carried by MAP, Xinhua and Le360; Morocco’s police, as carried by RTBF.',
    whole: 'attempts stopped in {attempts-2021|period}, says the Interior Ministry',
    quarter: '{attempts-2022-q1|period}: another period, beside the year and not in it',
    splits: {
      'attempts-people-2021': 'How many people made them:',
      'attempts-nationality-2021': 'Moroccans or foreigners:',
      'attempts-way-2021': 'By land or by sea, and where:',
    },
    police:
      'In another count, the police say they stopped {police-intercepted-2021} people in {police-intercepted-2021|period}. Moroccans or foreigners:',
    example: {
      title: 'A made-up example',
      person: 'One person, stopped three times',
      attempts: 'is three attempts',
    },
  },
  'attempts-by-year': {
    title: '{attempts-2021} was the lowest of the {count} full years published since {attempts-2017|period}',
    subtitle:
      'Attempts at irregular migration that Morocco says it stopped, by year. Attempts are not people: one person can be counted several times.',
    caption: 'Every value found of attempts stopped, by year',
    comparability: 'Three sources and a label that changed: the years may not all count the same thing.',
    sources:
      'Morocco’s Interior Ministry, as carried by MAP, EFE, AP, Yabiladi and Le360; the ministry for Moroccans abroad, through EFE.',
    unit: 'attempts',
    brackets: {
      average: 'an average only: the border director, to Jeune Afrique',
      abroad: 'ministry for Moroccans abroad',
      interior: 'Interior Ministry; in {attempts-2021|period} both entry and exit',
    },
    bands: {
      'attempts-average-2003-to-2015': {
        value: '{value} a year',
        caption: 'average {attempts-average-2003-to-2015|period}',
      },
    },
  },
  'map-interceptions': {
    caption: 'Places that located reports of interceptions name, and the national count that has no place',
    sources:
      'the press, mostly bulletins of local authorities carried by the state agency MAP; each report’s pages are listed in the file of incidents. Morocco’s Interior Ministry for the national count. Drawn from GSHHG coastlines and OpenStreetMap borders.',
  },
} as const;
