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
  'fence-reports': {
    title:
      'Every fence attempt that we found reported for {fence-attempts-2021|period} and {fence-attempts-2022|period} was at Melilla',
    subtitle:
      'Strokes: what Morocco’s Interior Ministry counts in a year. Circles: single attempts that the press dated and placed. The ministry names no single attempt, so the two cannot be matched, and they are never added.',
    counter: 'Counted by Morocco’s Interior Ministry',
    peopleName: 'People in them',
    peopleShort: 'People:',
    reported: { melilla: 'Reported at Melilla', ceuta: 'Reported at Ceuta' },
    reports: { one: '{n} report', other: '{n} reports' },
    or: ' or ',
    captions: {
      cities: '{fence-attempts-2021-melilla}\u00a0Melilla, {fence-attempts-2021-ceuta}\u00a0Ceuta',
      quarter: '{fence-attempts-2022-q1-melilla} by March',
      label: 'under a wider label',
    },
    noCount: 'no count found',
    noPeople: 'not published',
    people: '{n} people',
    collected: 'Reports collected from {start}',
    sizes: 'People reported:',
    event:
      '{entries-may-2021-ceuta|period}: about {entries-may-2021-ceuta} people entered Ceuta, Spain says. In no yearly count we read.',
    eventShort: '{entries-may-2021-ceuta|period}: about {entries-may-2021-ceuta} people entered Ceuta, Spain says.',
    between: '{low} to {high} people',
    whoCounts: ', depending on who counts',
    died: '. People died: next figure',
    legend: {
      derived: 'our subtraction, not printed',
      disputed: 'only in a second published value',
      unsized: 'number of people not reported',
      ring: 'two numbers reported',
      open: 'more than',
      month: 'month known, day not',
    },
    columns: { when: 'When', where: 'Where', number: 'Number', upTo: 'Or up to', who: 'Who says so' },
    rows: { report: 'Reported fence attempt', unsized: 'number not reported', people: 'people' },
    caption: 'Yearly counts of fence attempts, and single attempts that the press reported',
    sources:
      'Morocco’s Interior Ministry, as carried by MAP, EFE, TelQuel and others; for the reports, mostly Spain’s Government Delegations, through the Spanish press. Few reports come from the Moroccan side, and what nobody wrote about is missing.',
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
