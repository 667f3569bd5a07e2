/** Words that all charts of a yearly series share. */
export const seriesEn = {
  /** Why a year stands empty, by the name that a spec gives the reason. */
  hole: {
    conflict: 'sources conflict',
    notFound: 'no full-year figure found',
    noYears: 'no single years found',
    rest: 'rest not found',
  },
  /** The second of two published values. */
  or: 'or {value}',
  /** A value that replaced the first one. */
  later: 'later {value}',
  /** A value that its reporter calls provisional, or changed later. */
  lettered: { provisional: '{value} p', restated: '{value} r' },
  columns: {
    series: 'Series',
    value: 'Value',
    period: 'Period',
    reporter: 'Who counted',
    exactness: 'How exact',
    note: 'Note',
  },
  key: {
    published: 'published',
    about: 'rounded by the source',
    moreThan: 'more than, or at least',
    provisional: 'provisional',
    restated: 'a later, restated value',
    derived: 'derived by us',
    two: 'two published values',
    revised: 'first value, later value',
    part: 'part of a year',
    average: 'average of several years',
    unknown: 'not known: any value is possible',
  },
} as const;
