const ID = 'Name of the row: in addresses and other tables, never changed.';
const URL = 'Address of the page. Empty where the page is only named.';
const PUBLISHED = 'Day, month or year that the page shows. Empty where it shows none.';
const LOCATOR = 'Where on the page.';
const FRAGMENT = 'A few words of the source, only where we have them as it prints them.';
const LANG = 'Language of the page.';
const EXTENT = 'How far we read the page: whole, or its opening.';
const MIRROR = 'Says “mirror” where the page is a copy kept by somebody else.';
const EVIDENCE = 'Ids of the notes that we made while reading.';
const SPANISH = 'Name in Spanish, not yet reviewed.';
const FRENCH = 'Name in French, not yet reviewed.';
const ARABIC = 'Name in Arabic, not yet reviewed.';
const NOTE = 'What else a reader should know.';
const OUTLET = 'Outlet, and the agency or original where the page names it.';
const LEAST = 'Least, where the source gives a range.';
const MOST = 'Most, where the source gives a range.';

/** Words of the page of data, in English; `dictionary` has each column of each table that is published. */
export const dataEn = {
  link: 'Data',
  title: 'All data, and what each column means',
  description:
    'Counts by Morocco’s Interior Ministry and others, as tables to take: each value with its unit, period, place, reporter and the pages that print it.',
  intro:
    'Everything this site says rests on these tables. Take them, change them, publish them; name the source. A value that nobody published says so in its cell and is never a zero.',
  version: 'Version',
  licence: 'Licence of the tables',
  files: {
    title: 'Files',
    columns: { file: 'File', holds: 'What it holds', size: 'Size' },
    package:
      'A Data Package (version two of the standard): names every table, column and missing value, for programs that read it',
    base: 'All tables, claims, relations, differences and corrections in one file',
    incidents: 'Incidents that may stand on a map, as points of named places',
    cff: 'How to cite all of it, for reference managers and repositories',
    figures: 'Each figure has files of its own, on its own page:',
    allFigures: 'Figures and their files',
    json: 'The same as JSON',
    kilobytes: 'KB',
  },
  dictionary: {
    title: 'Dictionary',
    text: 'Made from the same shapes that the build checks every row against.',
    columns: { name: 'Column', type: 'Holds', means: 'Meaning' },
    rows: { one: '{n} row', other: '{n} rows' },
    types: {
      string: 'text',
      integer: 'a whole number',
      number: 'a number',
      date: 'a day',
      list: 'words joined by |',
      uri: 'an address',
    },
    required: 'always there',
    oneOf: 'one of',
    names: 'a row of',
  },
  missing: {
    title: 'Missing values',
    text: 'An empty cell has nothing to say: the source gives none, or the column does not apply. Where a value belongs and there is none, the cell says why:',
    empty: 'The source gives none, or the column does not apply',
    reasons: {
      'not-published': 'Nobody we read published a value',
      'not-counted': 'Nobody counts it',
      'not-located': 'Counted, without a place',
    },
  },
  tables: {
    observations: {
      holds: 'Each value that somebody published, that we derived, or that is missing where one belongs',
      columns: {
        id: ID,
        metric: 'What is counted.',
        from: 'First day of the period.',
        to: 'Last day of the period. Empty with a first day: no source says when it ends.',
        place: 'Where.',
        reporter: 'Who counted.',
        value: 'The value, in the unit of its metric; or why there is none.',
        low: 'Lowest value that the reporter gives.',
        high: 'Highest value that the reporter gives.',
        precision: 'How exact the source says it is.',
        status: 'Whose value it is, or why there is none.',
        formula: 'Where the value is our arithmetic: the rows it is made from.',
        supersedes: 'The earlier value that this one replaces.',
        note: NOTE,
        evidence: EVIDENCE,
      },
    },
    reports: {
      holds: 'Each outlet that prints a value',
      columns: {
        id: ID,
        observation: 'The value it prints.',
        publisher: 'The outlet.',
        url: URL,
        published: PUBLISHED,
        locator: LOCATOR,
        printed: 'How the outlet words the value, where that is not the value itself.',
        fragment: FRAGMENT,
        lang: LANG,
        extent: EXTENT,
        origin: 'The bulletin it carries. Copies of one bulletin are one witness.',
        mirror: MIRROR,
        evidence: EVIDENCE,
      },
    },
    statements: {
      holds: 'What outlets and officials said of the meeting, beside the values',
      columns: {
        id: ID,
        subject: 'What it is about.',
        statement: 'What it says, in our words.',
        publisher: 'The outlet.',
        url: URL,
        published: PUBLISHED,
        locator: LOCATOR,
        fragment: FRAGMENT,
        lang: LANG,
        extent: EXTENT,
        evidence: EVIDENCE,
      },
    },
    publishers: {
      holds: 'Each outlet or body whose pages were read',
      columns: { id: ID, name: 'Its name.', lang: 'Language that it publishes in.' },
    },
    origins: {
      holds: 'Each bulletin or channel through which figures reached outlets',
      columns: { id: ID, name: 'Its name.', reporter: 'Whose figures it carries.', note: NOTE },
    },
    reporters: {
      holds: 'Each body that counts',
      columns: { id: ID, name_en: 'Name in English.', name_es: SPANISH, name_fr: FRENCH, name_ar: ARABIC },
    },
    incidents: {
      holds: 'Dated reports of rescues, interceptions, fence attempts, entries by sea and shipwrecks. Never added up',
      columns: {
        id: ID,
        date: 'Day, or month where only the month is safe.',
        date_end: 'Last day, where it took several.',
        date_precision: 'How exact the date is.',
        date_basis: 'Where the date comes from.',
        kind: 'What happened.',
        place: 'Place as the report names it.',
        place_id: 'Place at which its mark stands.',
        offset: 'Distance and direction from the place, as the report gives them.',
        lat: 'Latitude of the named place, in degrees north. It is not that of the event.',
        lng: 'Longitude of the named place, in degrees east. It is not that of the event.',
        geo_precision: 'How exact the place is.',
        radius_km: 'Radius of a circle that should hold the event, in kilometres.',
        located: 'Where the point comes from.',
        mappable: 'Whether it may stand on a map.',
        checked: 'Whether we hold it to be sound.',
        people: 'People, as the source counts them.',
        people_min: LEAST,
        people_max: MOST,
        entered: 'People who got in, by the official count of that day.',
        entered_min: LEAST,
        entered_max: MOST,
        dead: 'People dead.',
        dead_min: LEAST,
        dead_max: MOST,
        missing: 'People missing. Never added to the dead: both may count the same people.',
        missing_min: LEAST,
        missing_max: MOST,
        actors: 'Who acted.',
        reported_by: 'Who reported.',
        figures: 'Who says which figure, where sources disagree.',
        summary: 'What happened, in our words.',
        note: NOTE,
        group: 'Shared by records from one bulletin.',
        overlaps: 'Records that may count the same people.',
      },
    },
    'incident-sources': {
      holds: 'Each page that reports an incident',
      columns: {
        id: ID,
        incident: 'The incident it reports.',
        publisher: OUTLET,
        url: URL,
        published: PUBLISHED,
        mirror: MIRROR,
      },
    },
    events: {
      holds: 'Each event of the timeline',
      columns: {
        id: ID,
        date: 'Day, month or year, as exact as the sources give it.',
        places: 'Where.',
        kind: 'What kind of event.',
        title_en: 'What happened, in a line.',
        summary_en: 'What happened, in our words.',
        statements: 'Statements that tell of it.',
      },
    },
    'event-sources': {
      holds: 'Each page that reports an event',
      columns: {
        id: ID,
        event: 'The event it reports.',
        publisher: OUTLET,
        url: URL,
        published: PUBLISHED,
        mirror: MIRROR,
      },
    },
    evidence: {
      holds: 'Ids of all notes that we made while reading, so that none is lost',
      columns: { id: 'Name of the note.' },
    },
    leftOut: {
      holds: 'Notes that became no value here',
      columns: { id: 'Name of the note.', what: 'What it is about.', reason: 'Why it is not shown.' },
    },
    places: {
      holds: 'Each named place',
      columns: {
        id: ID,
        lng: 'Longitude, in degrees east. Empty for an area that no point stands for.',
        lat: 'Latitude, in degrees north. Empty for an area that no point stands for.',
        name_en: 'Name in English.',
        name_es: SPANISH,
        name_fr: FRENCH,
        name_ar: ARABIC,
        located: 'Where the point comes from.',
      },
    },
    metrics: {
      holds: 'Each thing that somebody counts or measures',
      columns: {
        id: ID,
        unit: 'Unit of its values. Values of different units are never added or set on one axis.',
        comparability: 'Metrics that share this word count the same thing in the same way.',
        method: 'How it is counted, as far as the reporter says.',
        name_en: 'Its name.',
        counts_en: 'What is counted, as far as the reporter says.',
        leaves_out_en: 'What a reader might expect in it and it does not hold.',
      },
    },
  },
} as const;
