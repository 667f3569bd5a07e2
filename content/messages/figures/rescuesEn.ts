/** Words of the figures of `rescues`, by figure id. */
export const rescuesEn = {
  'rescues-by-year': {
    title: '{rescues-2021} was the second lowest of the {count} full years published since {rescues-2018|period}',
    subtitle: 'People whom Morocco’s Interior Ministry says were rescued at sea, by year',
    caption: 'Every value found of people rescued at sea by Morocco, by year and by who counted',
    sources:
      'Morocco’s Interior Ministry, as carried by MAP, EFE, Yabiladi, L’Information and others; navy and army through MAP, EFE, Anadolu and a reader’s summary on Menéame.',
    unit: '',
    others: {
      title: 'Other bodies count too',
      text: 'Their numbers are on no scale with the ministry’s: nobody says how the counts relate.',
    },
  },
  'rescues-q1-2022': {
    title: 'One weekend is larger than the quarter it belongs to',
    subtitle: 'People rescued at sea by Morocco: the ministry’s quarter, and two military bulletins from inside it',
    caption: 'The ministry’s count of the quarter, and two military bulletins from inside it',
    sources:
      'the ministry’s sheet as Maroc Diplomatique carried it from MAP; MAP bulletins in TelQuel, Infosurhoy and Migrants Afrique.',
    quarter: { what: 'people in the quarter', who: 'the Interior Ministry' },
    early: { what: 'people, on some days of', who: 'military bulletin, via MAP' },
    weekend: { what: 'people, on one weekend,', who: 'military bulletin, via MAP' },
    legend: 'Each block is as wide as its period and as tall as its count.',
    soft: 'Soft edges: the exact days are not stated, so the block spans our outer bounds.',
  },
  'map-rescues': {
    caption: 'Places that located reports of rescues name, and the national count that has no place',
    sources:
      'the press, after Salvamento Marítimo in Spain and military sources and local authorities in Morocco, most carried by the state agency MAP; each report’s pages are listed in the file of incidents. Morocco’s Interior Ministry for the national count. Drawn from GSHHG coastlines and OpenStreetMap borders.',
  },
} as const;
