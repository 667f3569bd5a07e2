import { aboutEn } from './aboutEn';

/**
 * Words of the pages around the story, in English. Other languages have the same shape (see lib/text/messages.ts).
 * No digits here: a number comes from the fact base and is handed in by the component.
 */
export const en = {
  site: {
    name: 'Counted at the Strait',
    dek: 'Two governments met and the press printed a set of figures. Who counted them, what they count, and what nobody counted.',
    dateline: 'Rabat, {meeting-2022-05-06|date}',
    occasion:
      'the {meeting-ordinal-2022-05-06|ordinal} meeting of the permanent migration group, the first since {meeting-2019-09-26|year}',
    description:
      'Morocco’s Interior Ministry says how many attempts it stopped and how many people it rescued. Ask each number who counted it, what, where and when.',
  },
  chapters: {
    opening: 'Six numbers and a meeting',
    place: '{strait-width|Words} kilometres',
    sentence: 'One sentence, several readings',
  },
  page: {
    skip: 'Skip to the story',
    contents: 'Contents',
    numbers: 'Numbers',
    data: 'Data as a file',
    sections: 'Sections of the story',
    ways: 'Ways into this site',
    read: 'Read the story',
    close: 'Close',
    footer: {
      heading: 'About these pages',
      text: 'Every number here opens to show who counted it, what it covers and where it was printed. Nothing on this page is loaded from another site, and nothing about you is kept.',
      review: 'Language and facts: not yet reviewed by people outside the project.',
      data: 'The whole fact base as files:',
    },
  },
  ledger: {
    heading: 'What Morocco’s Interior Ministry says it counted in {attempts-2021|period}',
    headingShort: 'Morocco’s Interior Ministry, for {attempts-2021|period}',
    opens: 'Every number opens: source, unit, period, caveats',
    rows: {
      attempts: { name: 'Attempts stopped', caveat: 'the label covers entry and exit' },
      networks: { name: 'Networks dismantled', caveat: 'no definition published' },
      rescues: { name: 'People rescued at sea', caveat: 'Atlantic and Mediterranean' },
      'fence-attempts': { name: 'Fence attempts', caveat: 'Ceuta and Melilla; the ministry says “assauts”' },
      returns: { name: 'Returns', caveat: 'the ministry calls them voluntary' },
      deaths: { name: 'Deaths', caveat: 'not in the figures we read' },
    },
  },
  steps: { label: 'Steps of the map', previous: 'Previous step', next: 'Next step', of: 'of' },
  map: {
    winds: { north: 'N', south: 'S', east: 'E', west: 'W' },
    km: 'km',
    credit: '© OpenStreetMap contributors',
  },
  scenes: {
    'place-shores': {
      name: 'Two shores',
      alt: 'Map: Spain to the north and Morocco to the south face each other across the Strait of Gibraltar and the Alborán Sea; Ceuta and Melilla lie on the southern shore.',
    },
    'place-narrowest': {
      name: 'The Strait at its narrowest',
      alt: 'Map: the Strait of Gibraltar close up, with a measured line between the two nearest shores, west of Tarifa’s cape and of the Moroccan coast opposite.',
    },
    'place-ceuta': {
      name: 'Ceuta and its border',
      alt: 'Map: Ceuta, a peninsula on the African shore; its land border runs from Benzú in the north to Tarajal in the south.',
    },
    'place-melilla': {
      name: 'Melilla and its border',
      alt: 'Map: Melilla on the African shore; its land border is an arc around the city, with crossings at Farhana, Barrio Chino and Beni Ensar.',
    },
    'place-alboran': {
      name: 'The Alborán crossing',
      alt: 'Map: the Alborán Sea between Al Hoceima and Nador on the Moroccan coast and Motril and Almería on the Spanish coast.',
    },
    'place-atlantic': {
      name: 'The Atlantic route',
      alt: 'Map: the Atlantic coast from Agadir past Tarfaya and Laayoune to Dakhla, and the Canary Islands to the west of it.',
    },
  },
  footnotes: {
    'ceuta-melilla':
      'Ceuta, Melilla and the other islets off the coast are administered by Spain, part of the EU, and claimed by Morocco.',
    gibraltar: 'Gibraltar is a British Overseas Territory; Spain disputes its sovereignty.',
    'western-sahara':
      'Western Sahara is a Non-Self-Governing Territory on the United Nations list; its status is disputed, and Morocco controls most of it.',
    perejil: 'Perejil, or Leila, is uninhabited and disputed.',
  },
  figure: {
    table: 'Table',
    csv: 'CSV',
    sources: 'Sources',
    derived: 'derived by us, formula shown',
    mapKey: {
      border:
        'Land border, along the OpenStreetMap line; the fence’s exact line is not in our data. Line and tint mark the subject of this page, not sovereignty.',
      crossing: 'Border crossing',
      scale: 'The close-ups of Ceuta and Melilla share one scale.',
    },
    oneScale: 'All bars of one claim are drawn to one scale.',
    evidence: 'Printed so by',
    wordedBy: 'Worded so by',
    captions: {
      ledger: 'The counts of the opening ledger',
      map: 'The numbers that each scene of the map speaks of',
      claim: 'The numbers as printed, and what each reading implies',
    },
    sourceLines: {
      ledger:
        'Morocco’s Interior Ministry, as carried by MAP, EFE, Xinhua and Le360; the brief in Bladi, English edition.',
      map: 'distances computed from GeoNames points and public coastlines; AFP, EFE, the Spanish press and a parliamentary answer. Drawn from GSHHG coastlines and OpenStreetMap borders.',
      claim:
        'the brief in Bladi, English edition; the ministry’s sheet as Maroc Diplomatique carried it from MAP; Le360, Xinhua and EFE copies.',
    },
    verdicts: {
      contradicted: 'Contradicted by the ministry’s sheet',
      'fits-dates-missing': 'Fits the counts; the first date is missing',
      'printed-in-source': 'The counts are printed so; sums are ours',
    },
  },
  claim: {
    byline: 'Bladi, English edition, on the ministry’s figures',
    brackets: 'Brackets: the periods that the ministry’s sheet gives these numbers.',
    printed: 'As printed',
    and: 'and',
    columns: { reading: 'Reading', what: 'What', formula: 'Formula', value: 'Value', status: 'Whose' },
  },
  number: {
    ask: 'Ask the number',
    all: 'Every number',
    allIntro:
      'Each value that the story uses, with who counted it and where it was printed. Choose one to see everything we know of it.',
    columns: {
      value: 'Value',
      what: 'What',
      period: 'Period',
      place: 'Place',
      reporter: 'Who counted',
      reports: 'Reports',
    },
    rows: {
      reporter: 'Who counts',
      counts: 'What',
      leavesOut: 'Leaves out',
      reportedBy: 'Reported by',
      note: 'Note',
      formula: 'Formula',
      place: 'Place',
      range: 'Printed range',
      supersedes: 'Replaces',
    },
    unknown: {
      'not-published': 'not published',
      'not-counted': 'not counted',
      'not-located': 'not located',
    },
    precision: {
      exact: 'not marked as rounded',
      about: 'rounded by the source',
      'more-than': 'more than',
      'at-least': 'at least',
    },
    status: {
      published: 'published',
      provisional: 'provisional',
      restated: 'restated later',
      derived: 'derived by us',
      'not-published': 'not published',
      'not-counted': 'not counted',
      'not-located': 'not located',
    },
    loading: 'Opening the source …',
    failed: 'The details could not be loaded. They are on the page of this number:',
    permalink: 'Permanent link',
    reportCount: { one: '{n} report', other: '{n} reports' },
    mirror: 'seen in a copy',
    wordingNotKept: 'wording not kept',
    openingRead: 'read in its opening',
    wholeRead: 'read whole',
    noPeriod: 'no period',
    openPeriod: 'from {start}, end not stated',
    undated: 'date not shown',
    inClaims: 'Taken apart',
    series: 'Other values of the same kind',
    differs: 'Differs',
  },
  table: {
    scene: 'Scene',
    what: 'What',
    place: 'Place',
    value: 'Value',
    unit: 'Unit',
    period: 'Period',
    reporter: 'Who counted',
  },
  question: {
    open: 'Open question',
    shouldHold: 'Should hold',
    doesNot: 'Does not',
    couldBe: 'Could be',
    wouldSettle: 'Would settle it',
  },
  comparability: {
    reasons: {
      unit: 'The units differ: {a} and {b}.',
      population: 'What is counted differs. “{nameA}”: {a}. “{nameB}”: {b}.',
      place: 'The places differ: {a}; and {b}.',
      period: 'The periods differ in kind: {a}; and {b}.',
      method: 'The ways of counting differ: {a}; and {b}.',
      reporter: 'Those who count differ: {a}; and {b}.',
    },
    varies: {
      population: 'What is counted differs from number to number of “{name}”, as the notes say.',
      period: 'Each number of “{name}” covers years of its own.',
      method: 'Each number of “{name}” is counted in a way of its own.',
    },
    numbers: {
      reporter: 'They come from different reporters: {a}; and {b}.',
      period: 'Their periods are not equally long, or not the same while their places differ: {a}; and {b}.',
      place: 'They are of different places in different periods: {a}; and {b}.',
    },
    periods: {
      none: 'no period',
      open: 'a time whose end is not stated',
      day: 'a day',
      'within-a-year': 'a year or a part of one',
      years: 'several years together',
    },
  },
  about: aboutEn,
  notFound: {
    title: 'No such page',
    text: 'Nothing is kept at this address. The story, and the list of every number in it, are one step away.',
  },
} as const;
