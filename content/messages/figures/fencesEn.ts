/** Words of the figures of `fences`, by figure id. */
export const fencesEn = {
  'fences-to-scale': {
    title:
      'Nearly all the ministry’s fence attempts of {fence-attempts-2021|period} are at Melilla: {fence-attempts-2021-melilla} of {fence-attempts-2021}',
    subtitle:
      'Both land borders, to one scale. One stroke is one fence attempt; how many people took part is not published.',
    attempts: 'fence attempts',
    more: 'more',
    length: 'Length of the fence',
    inPrint: 'in print',
    caption: 'Fence attempts and lengths of the fence at Ceuta and at Melilla',
    sources:
      'Morocco’s Interior Ministry, as carried by Maroc Diplomatique, Le360 and El Faro, for fence attempts; for lengths those named. Drawn from GSHHG coastlines and OpenStreetMap borders.',
  },
  'june-2022-counts': {
    title:
      'People died at the border of Melilla on {deaths-melilla-2022-06-24|date}: {border-deaths-2022-06-24-authorities} by one count, at least {border-deaths-2022-06-24-caminando-fronteras} by another',
    subtitle:
      'Each body counted for itself, by other means and at another time. Each thing has a scale of its own. No counts are added: some of the missing may be among the dead.',
    things: {
      'border-deaths': 'People who died',
      'border-injured': 'People hurt',
      'border-missing': 'People missing',
      'turned-back': 'People turned back at the border',
      'border-crowd': 'People who came to the crossing',
    },
    read: 'a count from {n} of the {all} bodies named here',
    remarks: {
      'border-deaths-2022-06-24-iom': 'one record; the missing are not in it',
      'border-missing-2022-06-24-amdh': 'later counted as more',
      'border-missing-2022-06-24-caminando-fronteras': 'up to this many; some may be among its dead',
      'border-injured-2022-06-24':
        '{border-injured-2022-06-24-officers} officers and {border-injured-2022-06-24-migrants} migrants',
      'turned-back-2022-06-24-guardia-civil': 'reported before the Ombudsman’s count',
    },
    legend: { open: 'at least: the count may go on', range: 'two values printed' },
    columns: { page: 'Read in', date: 'Page of' },
    caption: 'Counts of one day at the border of Melilla, each by the body that counted',
    sources:
      'the bodies named, as the pages under their names carry them; the dates are those of the pages, not of the counting.',
  },
} as const;
