import { cardsEn } from './cardsEn';

/**
 * What a page says of itself where its address is shared: a title of at most 60 characters without the site's name, and
 * a description of at most 160 whose first 80 say who is behind it. `lib/site/shareWords.test.ts` holds both to it.
 */
export const shareEn = {
  cards: cardsEn,
  story: {
    title: 'Five counts, one meeting, and what nobody counted',
    description:
      'Morocco’s Interior Ministry says it stopped {attempts-2021} attempts in {attempts-2021|period}. Who counted them, what that means, and what is missing.',
  },
  figures: {
    'opening-ledger': {
      title: 'Five counts by Morocco’s Interior Ministry, none of deaths',
      description:
        'Morocco’s Interior Ministry counts attempts, networks, people rescued, fence attempts and returns for {attempts-2021|period}. Deaths are not in what we read.',
    },
    'map-place': {
      title: 'The Strait, Ceuta and Melilla: where the counts belong',
      description:
        'Morocco’s Interior Ministry gives its totals no place. Maps of both shores, the Strait and the land borders of Ceuta and Melilla.',
    },
    'claim-attempts': {
      title: '“Of which”: is the quarter part of the year?',
      description:
        'Morocco’s Interior Ministry counts {attempts-2021} attempts in {attempts-2021|period}, then {attempts-2022-q1} in a quarter. Two words of a brief decide how they nest.',
    },
    'claim-networks': {
      title: '“Including”: networks of the year, or after it?',
      description:
        'Morocco’s Interior Ministry counts {networks-2021} networks in {networks-2021|period}, then {networks-2022-q1} in a quarter. A brief puts one inside the other.',
    },
    'claim-rescues': {
      title: '“About a hundred” rescued: in the year, or after it?',
      description:
        'Morocco’s Interior Ministry counts {rescues-2021} people rescued in {rescues-2021|period}, then {rescues-2022-q1} in a quarter. A brief blurs the number and the time.',
    },
    'claim-fences': {
      title: 'Fence attempts: where do the last ones belong?',
      description:
        'Morocco’s Interior Ministry counts {fence-attempts-2021} fence attempts in {fence-attempts-2021|period}, then {fence-attempts-2022-q1-melilla} in a quarter. A brief makes it half a year.',
    },
    'claim-returns': {
      title: 'Returns: a year, a quarter, and a part with IOM',
      description:
        'Morocco’s Interior Ministry counts {returns-2021} returns in {returns-2021|period}, then {returns-2022-q1} in a quarter. A brief puts one inside the other.',
    },
    telephone: {
      title: 'What each text made of the ministry’s figures',
      description:
        'Figures of Morocco’s Interior Ministry, text by text: what each one kept, joined or changed, and what we did not see.',
    },
    'mark-field': {
      title: 'Attempts stopped, and no number of people',
      description:
        'Morocco’s Interior Ministry says it stopped {attempts-2021} attempts in {attempts-2021|period}. One person may be counted several times; how many people is not published.',
    },
    'attempts-by-year': {
      title: 'Attempts stopped, year by year, and the empty years',
      description:
        'Morocco’s Interior Ministry says how many attempts it stopped in a year. Attempts are not people; some years have no count, and the last is cut short.',
    },
    'map-interceptions': {
      title: 'Where press reports place interceptions',
      description:
        'Morocco’s Interior Ministry gives its total no place. Press reports name places for some interceptions; most are far south, on the Atlantic.',
    },
    'rescues-by-year': {
      title: 'People rescued at sea, year by year',
      description:
        'Morocco’s Interior Ministry says {rescues-2021} people were rescued at sea in {rescues-2021|period}. Two years are incomplete; no page explains what counts as a rescue.',
    },
    'rescues-q1-2022': {
      title: 'One weekend is larger than the quarter it belongs to',
      description:
        'Morocco’s Interior Ministry counts {rescues-2022-q1} people rescued in a quarter; a military bulletin, {rescues-2022-02-12} on a weekend of it. The reason is not known.',
    },
    'map-rescues': {
      title: 'Where reports place rescues at sea',
      description:
        'Morocco’s Interior Ministry gives its total of rescues no place. Press reports and Spain’s rescue service name places for some.',
    },
    'fences-to-scale': {
      title: 'Nearly all fence attempts counted are at Melilla',
      description:
        'Morocco’s Interior Ministry counts {fence-attempts-2021} fence attempts in {fence-attempts-2021|period}, {fence-attempts-2021-melilla} at Melilla. How many people took part is not published.',
    },
    'fence-reports': {
      title: 'Fence attempts: yearly counts and single reports',
      description:
        'Morocco’s Interior Ministry counts fence attempts by year; the press tells of single ones. The two cannot be matched and are never added.',
    },
    'june-2022-counts': {
      title: '{deaths-melilla-2022-06-24|date} at Melilla: who counted the dead',
      description:
        'Authorities in Morocco, Spain’s government and rights groups count the dead of one day differently. Each count stands alone; none are added.',
    },
    'networks-scope': {
      title: 'Two bodies count networks, and neither defines one',
      description:
        'Morocco’s Interior Ministry says {networks-2021} networks in {networks-2021|period}, its police say {police-networks-2021}. Neither says what a network is, so we do not compare them.',
    },
    'returns-iom': {
      title: 'Returns that the ministry calls voluntary',
      description:
        'Morocco’s Interior Ministry says {returns-2021} returns in {returns-2021|period}, {returns-iom-2021} of them with IOM. IOM’s own count of that part is close.',
    },
    'arrivals-by-route': {
      title: 'Irregular arrivals in Spain, by route and year',
      description:
        'Spain’s Interior Ministry counts people who arrived, by boat or by land, whichever country they left. That is not what Morocco counts.',
    },
    detections: {
      title: 'Frontex’s detections: first values and later ones',
      description:
        'Frontex counts crossings that were detected, which are not people. It later changed many of its years, so both values are drawn.',
    },
    'deaths-recorded': {
      title: 'Deaths on the way: two organisations, kept apart',
      description:
        'IOM and Caminando Fronteras record people who died or went missing, each in its own way. Counts are minimums. Morocco’s figures, as we read them, have none.',
    },
    'comparability-gate': {
      title: 'Which counts may share an axis, and which may not',
      description:
        'Counts of Morocco’s Interior Ministry, Spain’s and Frontex differ in what is counted, by whom and where. Pick two: the page says what differs.',
    },
    timeline: {
      title: 'Two governments, two years: what happened when',
      description:
        'Press reports and official papers on what both governments did, dated and sourced. That one act follows another does not mean it was caused by it.',
    },
    unknowns: {
      title: 'All values that were not published, in one figure',
      description:
        'Values that Morocco’s Interior Ministry and others did not publish, as far as we found. Each is drawn as unknown, never as nought.',
    },
    'open-questions': {
      title: 'Published numbers that contradict each other',
      description:
        'Numbers of Morocco’s Interior Ministry and others that should agree and do not. Each is an open question, with what would settle it.',
    },
  },
  /** `{gist}`, `{name}` and `{verdict}` come from the reading. */
  reading: {
    subjects: {
      'claim-attempts': 'Attempts',
      'claim-networks': 'Networks',
      'claim-rescues': 'Rescues',
      'claim-fences': 'Fence attempts',
      'claim-returns': 'Returns',
    },
    title: '{subject}: {gist}',
    description: 'Counts of Morocco’s Interior Ministry as a brief words them, in one reading: “{name}”. {verdict}.',
  },
  sections: {
    opening:
      'Morocco’s Interior Ministry published five counts, and none of deaths. What they are, and why they cannot be added up.',
    place:
      'Morocco’s Interior Ministry gives its counts no place. This is where the Strait, Ceuta and Melilla are, and how near.',
    sentence:
      'Morocco’s Interior Ministry is quoted in one sentence that can be read in several ways. Operate each reading yourself.',
    telephone:
      'Figures of Morocco’s Interior Ministry passed through several texts. What each kept, joined or changed on the way.',
    attempts:
      'Morocco’s Interior Ministry counts attempts that it says it stopped. They are not people, and have no place.',
    rescues:
      'Morocco’s Interior Ministry counts people rescued at sea, and its armed forces say more. No page explains the difference.',
    fences:
      'Morocco’s Interior Ministry counts fence attempts, nearly all at Melilla. How many people took part is not published.',
    networks:
      'Morocco’s Interior Ministry and its police count networks under one name. Neither says what a network is.',
    returns:
      'Morocco’s Interior Ministry counts returns and calls them voluntary. How free each choice was, no count shows.',
    ledger:
      'Spain’s Interior Ministry counts arrivals, Frontex detections, others the dead. Why none of them fits Morocco’s counts.',
    governments:
      'From press reports and official papers: what both governments did before and after the meeting, with dates and sources.',
    unknowns: 'What Morocco’s Interior Ministry and others did not publish, and numbers that should agree and do not.',
    method:
      'How numbers of Morocco’s Interior Ministry and others were chosen, read and checked here, and how to correct them.',
  },
  /** Of the pages themselves. */
  page: {
    inStory: 'Read it in the story',
    section: 'Section of the story',
    figures: 'Figures of this section',
    readings: 'Its other readings',
    allReadings: 'All readings of this sentence',
    shows: 'What it shows',
    ways: 'Take it along',
  },
  control: {
    title: 'Share',
    share: 'Share from this device',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    failed: 'The browser did not let us copy. The address of its own page can be copied by hand.',
    services: 'Share it on',
    email: 'E-mail',
    mastodon: 'Your Mastodon server, such as mastodon.social',
    noServer: 'That is no address of a server.',
    open: 'Open Mastodon',
    qr: 'QR code',
    qrOf: 'QR code with the address of this page',
  },
  /** Inside the pages of other sites, and where they are offered to them. */
  embed: {
    map: 'Map',
    maps: 'Maps of this figure',
    full: 'All of it, with table and sources',
    licence: 'CC BY 4.0',
    corrected: 'Corrected since it was embedded: what, and why',
    title: 'Embed',
    text: 'Paste this code into a page of yours. It needs no script there, sets no cookies, and keeps its source line.',
    code: 'Code to embed',
    what: 'What',
    figure: 'This figure',
    column: 'For a column of',
    anyWidth: 'any width',
    fromWidth: '{width} px and more',
    colours: 'Colours',
    themes: { auto: 'as the reader’s device has them', light: 'light', dark: 'dark' },
    copy: 'Copy the code',
    copied: 'The code is copied.',
    failed: 'The browser did not let us copy. The code is selected: copy it by key.',
    alone: 'See it alone',
    fits: 'Pages that listen to Datawrapper, Pym or AMP frames give it the exact height by themselves.',
  },
} as const;
