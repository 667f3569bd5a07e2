import { accessibilityEn } from './accessibilityEn';

/**
 * Words of the pages about this site, in English: method, sources, corrections, credits, accessibility. `{reports}`
 * stands for a count that the build makes (lib/facts/collectionCounts.ts).
 */
export const aboutEn = {
  nav: 'Pages about this site',
  accessibility: accessibilityEn,
  method: {
    link: 'Method',
    title: 'How the numbers were chosen and read',
    description:
      'How each number on this site was found, read, checked and set beside others; what was left out, what stays open, and how to report an error.',
    intro:
      'Every number on this site can be followed back to a page that printed it. This page says how, and where that stops.',
    chain: {
      title: 'From a sentence to its source',
      steps: {
        statement: {
          name: 'Statement',
          text: 'A sentence that an outlet or an official published. {statements} more are kept for what they say beside the figures.',
        },
        observation: {
          name: 'Observation',
          text: 'One value taken from it, with its unit, period, place and the body that counted. There are {observations}.',
        },
        report: {
          name: 'Report',
          text: 'One outlet printing that value. There are {reports}.',
        },
        origin: {
          name: 'Origin',
          text: 'The bulletin or agency that the outlet carries. There are {origins}. Copies of one bulletin are one witness, however many outlets print it.',
        },
      },
      more: 'All sources, by bulletin and by publisher',
    },
    chosen: {
      title: 'What was chosen',
      text: 'First, every figure of the brief that this site takes apart. Then the same counts in other years, what other bodies counted at the same places, and what nobody counted. Where sources give different values, each one stands under its own name.',
    },
    read: {
      title: 'How far a page was read',
      text: 'Each report says how much of its page we read. {readWhole} were read whole, {readOpening} in their opening. What an opening does not hold is “not seen”. It is never “not there”. {mirrors} reports were seen in a copy kept by somebody else, and say so. Of a source’s own words we keep short fragments, in quotation marks.',
    },
    words: {
      title: 'How exact, and whose',
      text: 'A sign before a value says how exact the source is. A second word says where the value comes from.',
      columns: { example: 'For example', means: 'What it means', count: 'Values' },
      precision: 'How exact',
      status: 'Whose',
      precisionMeans: {
        exact: 'The source prints it without a word such as “about”. It bears no sign.',
        about: 'The source says “about”, or rounds it.',
        'more-than': 'The source says that the value is higher than this.',
        'at-least': 'The source gives a lower bound.',
      },
      statusMeans: {
        published: 'Printed as the body’s own count.',
        provisional: 'Printed as a first count that may change.',
        restated: 'A later value of the same count. Both are kept.',
        derived: 'Our arithmetic over other values here.',
        'not-published': 'Nobody we read printed a value.',
        'not-counted': 'Nobody counts it.',
        'not-located': 'Counted, without a place.',
      },
    },
    derived: {
      title: 'Our own arithmetic',
      text: '{derived} values are ours. Each shows its formula, and the build works it out again:',
    },
    unknown: {
      title: 'What is not known',
      text: '{unknown} values are missing where one belongs. A missing value keeps its row, a hatched mark and a reason. It is never a zero, and no line is drawn across it.',
    },
    constraints: {
      title: 'What should hold',
      text: 'Values of one unit that belong together are set against each other: {constraints} relations. {questions} of them do not hold. Values of different units are never added, divided or drawn on one axis.',
      columns: { kind: 'Relation', rule: 'What should hold', count: 'Checked', open: 'Do not hold' },
      kinds: {
        'part-of-whole': { name: 'Part of a whole', rule: 'The parts are at most the whole.' },
        'parts-make-total': { name: 'Parts and total', rule: 'All parts together are the total.' },
        'quarter-of-year': { name: 'Quarter of a year', rule: 'A quarter is at most its year.' },
        'sub-event-of-period': {
          name: 'Event in a period',
          rule: 'What happened in some days or months is at most the longer period.',
        },
        'rest-of-year': {
          name: 'Rest of a year',
          rule: 'A month of the rest counts at most half as much again as a month before. No law; a jump asks for a reason.',
        },
        'same-scope-equal': { name: 'Same scope', rule: 'Two counts of the same thing are equal.' },
      },
    },
    comparability: {
      title: 'Which numbers may share an axis',
      text: 'Numbers may be drawn together only when they count the same thing in the same way. Of {metricPairs} pairs of different metrics, {comparablePairs} may. For every other pair the site can say what differs: unit, population, place, period, method or reporter. Even within one metric, two numbers compare only when one body counted them, over equally long periods, and in one place or at one time.',
      columns: { metrics: 'Metrics that share an axis', method: 'How they are counted', own: 'Their own numbers' },
      compare: 'compare with each other',
      all: 'Every metric, in groups that may share an axis',
    },
    questions: {
      title: 'Open questions',
      text: 'Each relation that does not hold is an open question. We do not settle it. The link leads to it, beside the numbers it concerns.',
    },
    readings: {
      title: 'Readings of a sentence',
      text: '{claims} sentences of the brief can be read in more than one way. Each reading is drawn with the sums that follow from it, next to the ministry’s own table. {differences} further points, such as names and dates, are compared with what other sources say.',
      link: 'The sentences and their readings',
    },
    leftOut: {
      title: 'What was left out',
      text: '{leftOut} values were found and are not shown:',
      columns: { what: 'What', reason: 'Why not' },
    },
    maps: {
      title: 'Maps',
      text: 'We collected {incidents} press reports of rescues, interceptions, fence attempts, entries by sea and shipwrecks, from {incidentPages} pages. {plotted} name a place: a mark stands at that place, inside a circle that should hold the event. {seas} name only a sea and {unchecked} are doubtful: these are listed and never plotted. It is a collection, not a register, and is never added up. A national total is given no place. {events} dated events stand beside it, from {eventPages} pages.',
    },
    errors: {
      title: 'Report an error',
      text: 'Open an issue in this site’s repository. Name the number, and the page that shows otherwise. A change to a published value is announced:',
    },
    making: {
      title: 'How this site was made',
      text: 'AI language models helped to research, write and program these pages. The checks on this page are run by machine, on every build. Language and facts are not yet reviewed by people outside the project.',
    },
    readers: {
      title: 'Data about readers',
      text: 'None is collected. No cookies, no counters, nothing loaded from another site.',
    },
  },
  timeline: {
    link: 'Timeline',
    title: 'What happened, and who says so',
    description:
      'Every event on our list between and around the governments of Morocco and Spain, on one scale of time, with the pages that report each.',
    intro:
      'Events between and around the two governments, oldest first. Each has the pages that it rests on. The list is ours and is not complete; one thing after another does not mean that it caused it.',
    scale:
      'One mark per event, on one scale from first to last; solid marks are meetings. Marks of the same days stand on each other; the longer a mark, the less exact its date.',
    kinds: 'Kinds of event',
    all: 'Show all kinds',
    count: { one: '{n} event', other: '{n} events' },
    story: 'In the story',
    sources: 'Sources',
  },
  sources: {
    link: 'Sources',
    title: 'Sources',
    description:
      'Every outlet whose pages were read, the bulletins that they carry, and the numbers and statements that each one gave.',
    intro:
      '{reports} reports of numbers and {statements} statements, on {pages} pages by {publishers} publishers. Behind them stand {origins} bulletins. Most pages were read in their opening alone.',
    bulletins: {
      title: 'By bulletin',
      text: 'Under each body that counted: the bulletin or channel its figures came through, and the outlets that carry it. Outlets under one bulletin are one witness.',
    },
    publishers: {
      title: 'By publisher',
      text: 'Each name opens: the pages read, and the numbers and statements taken from them.',
      letters: 'Publishers by letter',
    },
    further: {
      title: 'Incidents and events alone',
      text: 'These outlets gave no number. Behind each name: how many of its pages on incidents and events were read.',
    },
    events: {
      title: 'By event of the timeline',
      text: 'Each event of the timeline in the story, what happened in our words, and the pages that report it.',
    },
    outletCount: { one: '{n} outlet', other: '{n} outlets' },
    statementCount: { one: '{n} statement', other: '{n} statements' },
    furtherCount: { one: '{n} page on incidents and events', other: '{n} pages on incidents and events' },
    anotherPage: 'another page',
    undatedPage: 'page without a date',
  },
  corrections: {
    link: 'Corrections',
    title: 'Corrections',
    description:
      'Every change to a number that this site has published, with the date, the old and new value, and why.',
    none: 'Nothing published here has been corrected yet.',
    will: 'When a published value, period, unit or source changes, the change is listed here: the date, the number, what stood there before, what stands there now, and why. The build refuses such a change without an entry.',
    rows: { before: 'Before', now: 'Now', what: 'What changed', why: 'Why' },
    report: 'How to report an error',
  },
  credits: {
    link: 'Credits',
    title: 'Credits and licences',
    description: 'Who made this site and with what: licences of text, data, code, maps, fonts and libraries.',
    intro:
      'You may copy, change and publish what is ours, if you name the source. What belongs to others keeps its own terms.',
    ours: {
      title: 'This site',
      rows: {
        author: 'Author',
        licences: 'Licences',
        quotes: 'Fragments of sources',
        funder: 'Funder',
        ai: 'AI assistance',
        contact: 'Contact',
      },
      quotes: 'Stay their authors’; quoted and attributed.',
      funder: 'None stated.',
      ai: 'AI language models helped to research, write and program these pages.',
      contact: 'Through issues in the repository of this site.',
    },
    geodata: {
      title: 'Maps',
      text: 'Coast and borders are kept in files of their own, because their licences differ. They ship with their licence beside them.',
      columns: { use: 'Used for', source: 'Source', licence: 'Licence' },
      uses: {
        coast: 'Coastline',
        borders: 'Borders, outlines of the enclaves and islets',
        places: 'Coordinates of places',
        measure: 'Measured distances across water',
      },
    },
    fonts: {
      title: 'Fonts',
      text: 'Cut down to the letters these pages use.',
      columns: { name: 'Font', owner: 'Copyright', licence: 'Licence' },
    },
    libraries: {
      title: 'Libraries',
      text: 'These libraries build the pages, or run in them:',
      tools: 'Tools that test, check and bundle',
      columns: { name: 'Library', version: 'Version', licence: 'Licence' },
    },
    thanks: {
      title: 'Thanks',
      text: 'To the reporters and editors of the {publishers} outlets and bodies whose pages we read.',
      link: 'All sources',
    },
  },
} as const;
