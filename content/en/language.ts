import type { LanguageFile } from '@/lib/text/language';

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** English, in British spelling. */
export const language: LanguageFile = {
  grouping: { use: 'always', sign: ',' },
  numberWords: 'en-GB',
  canSpellOut: () => true,
  ordinal: (digits, value) => `${digits}${ORDINAL_ENDINGS[ordinals.select(value)] ?? 'th'}`,
  inPeriod: {
    year: (year) => `in ${year}`,
    years: (last, first) => `from ${first} to ${last}`,
    month: (month) => `in ${month}`,
    months: (last, first) => `from ${first} to ${last}`,
    day: (day) => `on ${day}`,
    twoDays: (last, first) => `on ${first} and ${last}`,
    days: (last, first) => `from ${first} to ${last}`,
    open: (start) => `from ${start} on`,
  },
  ofPeriod: {
    year: (year) => `of ${year}`,
    years: (last, first) => `of ${first} to ${last}`,
    month: (month) => `of ${month}`,
    months: (last, first) => `of ${first} to ${last}`,
    day: (day) => `of ${day}`,
    twoDays: (last, first) => `of ${first} and ${last}`,
    days: (last, first) => `of ${first} to ${last}`,
    open: (start) => `from ${start} on`,
  },
  signs: { comma: ', ', semicolon: '; ', colon: ': ' },
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  isStopInsideQuotes: true,
  namesAtStart: ['European', 'Spanish', 'Moroccans'],
  descriptions: ['mainland-spain', 'mainland-and-balearics'],
  abbreviations: ['e.g.', 'i.e.', 'cf.', 'vs.', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'St.'],
  calendarWords:
    /\b(January|February|March|April|May|June|July|August|September|October|November|December|(the|that|this|a|same|whole|each|last) (quarter|year|month|week|weekend|day|summer|spring|autumn|winter)|single weeks|yearly|years|months)\b/u,
  numbersInProse:
    /\b(eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|(two|three) (thirds|quarters|fifths)|twice as|double|triple)\b/iu,
  bannedWords:
    /\b(illegals?|floods?|flooding|waves?|swarms?|tides?|influx(es)?|surges?|invasions?|assaults?|storms?|storming|flows?)\b/giu,
  bannedRatios:
    /\b((success|failure|interception|prevention|rescue|arrival) rates?|(per cent|percentage|share|proportion) of (all |the |these |those )?(attempts|rescues|fence attempts|networks|returns|detections|arrivals))\b/giu,
  fillerPhrases: /\b(for when|no page (that )?we read|what is one|what makes one)\b/giu,
  measurableVerbs: [
    'calculate',
    'check',
    'classify',
    'compare',
    'describe',
    'design',
    'distinguish',
    'draw',
    'explain',
    'formulate',
    'identify',
    'justify',
    'list',
    'locate',
    'name',
    'rewrite',
    'sort',
    'state',
    'write',
  ],
  // The rate for non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
  wordsPerMinute: 238,
  lengths: { sentence: 35, medianSentence: 18, section: 250, plain: 60, story: [2200, 3100], summary: 30 },
};
