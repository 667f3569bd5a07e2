/** Words of the figures of `ledger`, by figure id. */
export const ledgerEn = {
  'arrivals-by-route': {
    title: 'Since {arrivals-sea-2020|period}, most people who came to Spain by boat have reached the Canary Islands',
    subtitle:
      'People whom Spain’s Interior Ministry counts as having come in irregularly, year by year. Where they set out from is not in this count.',
    caption: 'Every value found of arrivals in Spain by route',
    sources:
      'Spain’s Interior Ministry, as carried by EFE, Europa Press, The Diplomat in Spain, Infobae, El Pueblo de Ceuta and others.',
    unit: 'people',
    groups: {
      coasts: 'By boat to the large coasts, on one scale',
      cities: 'Into Ceuta and Melilla: a scale of their own. The same length stands for a tenth as many people.',
    },
    panels: {
      'sea-canary-islands': 'Canary Islands, by boat',
      'sea-mainland-and-balearics': 'Mainland and Balearics, by boat',
      'land-ceuta': 'Ceuta, by land',
      'land-melilla': 'Melilla, by land',
      'sea-ceuta': 'Ceuta, by boat',
      'sea-melilla': 'Melilla, by boat',
    },
    leavesOut: 'without {entries-may-2021-ceuta|period}',
    may: 'On {entries-may-2021-ceuta|period}, about {entries-may-2021-ceuta} people entered Ceuta, says Spain’s government. They are in nobody’s yearly table: the bar for Ceuta leaves them out.',
    apart:
      'For {arrivals-2024|period} the count by land is known only for both cities together: {arrivals-land-2024-ceuta-and-melilla}. In {arrivals-2025|period}, to the middle of December, {arrivals-sea-2025-12-15-mainland-spain} people reached the mainland and {arrivals-sea-2025-12-15-balearics} the Balearics, published apart. People who swim around the border are counted by land.',
  },
  detections: {
    title:
      'From {detections-2020-western-african-route|period} to {detections-2024-western-african-route|period}, the Western African route had more detections than the Western Mediterranean',
    subtitle:
      'Crossings that Frontex, the border agency of the European Union, says were detected. They are not people: one person can be detected more than once.',
    caption: 'Every yearly value found of detections on the two routes, first and later ones',
    sources: 'Frontex, in its releases and in its revised monthly series, summed by us.',
    unit: 'detections',
    reporter: 'Detections by Frontex.',
    panels: {
      'western-mediterranean-route': 'Western Mediterranean: from Morocco and Algeria, by sea and at the two cities',
      'western-african-route': 'Western African: to the Canary Islands',
    },
    comparability: 'Frontex revises past years. Where we hold the first value, both are drawn.',
  },
  'deaths-recorded': {
    title: 'Two organisations record the dead and missing. Morocco’s figures, as we read them, do not.',
    subtitle:
      'Every number here is people who died, or who have not been found. Each organisation has its own method, its own area and so its own scale: the lines of one say nothing about the lines of the other.',
    caption: 'Every yearly value found of people recorded as dead or missing, by who counted',
    sources:
      'IOM’s Missing Migrants Project, from its records and as carried by EFE and others; Caminando Fronteras, as carried by eldiario.es, Europa Press and others.',
    panels: {
      iom: 'IOM, Missing Migrants Project',
      cf: 'Caminando Fronteras',
    },
    methods: {
      iom: 'Recorded case by case, on two routes. A boat that vanished without a trace is not in it: the count is a minimum.',
      cf: 'Counted from calls for help, families and partners, on all routes to Spain. What nobody told them is not in it.',
    },
    series: {
      'western-mediterranean-route': 'Western Mediterranean',
      'atlantic-route': 'Atlantic, to the Canary Islands',
      'routes-to-spain': 'All routes to Spain',
    },
    together:
      'For {deaths-caminando-fronteras-2018-to-2022|period} together it counts {deaths-caminando-fronteras-2018-to-2022} people.',
    first: 'first {value}',
    hole: 'no full-year figure found',
    legend: {
      rule: 'The length of a line shows the number above it; a tick marks the value given first.',
      open: 'Dashed: the year closed in the middle of December.',
      hatch: 'Hatched: not known, any length is possible.',
    },
  },
  'comparability-gate': {
    title: 'None of the ministry’s five counts may share an axis with Spain’s or Frontex’s',
    caption: 'Each pair of counts, whether the two may share an axis, and in what they differ',
    sources: 'what each body says that it counts, as we hold it; the rule is run by a program on every pair.',
    description:
      'A triangle of {all} pairs of counts. {refused} of them may not share an axis, among them each count of Morocco’s Interior Ministry with Spain’s arrivals and with Frontex’s detections.',
    names: {
      attempts: 'Attempts',
      rescues: 'Rescues',
      'fence-attempts': 'Fence attempts',
      networks: 'Networks',
      returns: 'Returns',
      arrivals: 'Arrivals, Spain',
      detections: 'Detections, Frontex',
      'deaths-iom': 'Deaths, IOM',
      'deaths-caminando-fronteras': 'Deaths, CF',
    },
    by: ['Morocco’s', 'Interior Ministry'],
    aspects: {
      unit: 'unit',
      population: 'what is counted',
      place: 'place',
      period: 'period',
      method: 'method',
      reporter: 'who counts',
    },
    marks: 'Where a row and a column meet, six marks say in what two counts differ, in this order:',
    rule: 'Full: they differ. One full mark is enough to keep two counts apart. Two lines: a count with itself, from year to year, is allowed.',
    framed:
      'Morocco’s counts against Spain’s and Frontex’s: every cell has at least one full mark. CF: Caminando Fronteras.',
    example: 'Rescues and arrivals are both numbers of people. They still differ in {aspects}.',
    columns: { one: 'One count', other: 'The other', allowed: 'One axis?', why: 'They differ in' },
    yes: 'yes',
    no: 'no',
    open: 'Pick any two counts',
    failed: 'The counts could not be fetched. Please press again.',
    axis: 'On one axis, in {unit}. Place: {place}. Counted by {reporter}. Only whole years of which we hold a value are listed.',
    axisOfChart:
      'On one axis, in {unit}, as in its own chart. Place: {place}. Hatched: not known, any value is possible.',
    pick: {
      one: 'One count',
      other: 'The other',
      allowed: 'These two may share an axis.',
      self: 'A count with itself, from year to year, may share an axis.',
      refused: 'These two may not share an axis.',
      selfRefused: 'Not even its own numbers may share an axis.',
      apart: 'Each by itself:',
      nothingDrawn: 'We hold no values of both for one place, by one body, over whole years, so nothing is drawn here.',
    },
  },
} as const;
