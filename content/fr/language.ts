import type { LanguageFile } from '@/lib/text/language';

/** Returns the words with `de` before them, elided before a vowel: `d’avril`. */
const of = (words: string) => (/^[aâàeéèêiîoôuûyh]/iu.test(words) ? `d’${words}` : `de ${words}`);

/** Formats the start of an open period. A day needs an article: `depuis le 25 juin 2022`. */
const since = (start: string) => (/^\d{1,2}(er)? /.test(start) ? `depuis le ${start}` : `depuis ${start}`);

/**
 * French as written in France, which is also read in Morocco; docs/translating.md gives the reasons for this choice.
 */
export const language: LanguageFile = {
  grouping: { use: 'always', sign: '\u202f' },
  numberWords: 'fr-FR',
  canSpellOut: (value) => value > 1 && value < 100 && (value % 10 !== 1 || [11, 71, 91].includes(value)),
  // Ordinals are used for meetings only: “réunion” is feminine.
  ordinal: (digits, value) => `${digits}${value === 1 ? 're' : 'e'}`,
  // `1er mai`
  date: (parts) => parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join(''),
  inPeriod: {
    year: (year) => `en ${year}`,
    years: (last, first) => `de ${first} à ${last}`,
    month: (month) => `en ${month}`,
    months: (last, first) => `${of(first)} à ${last}`,
    day: (day) => `le ${day}`,
    twoDays: (last, first) => `les ${first} et ${last}`,
    days: (last, first) => `du ${first} au ${last}`,
    open: since,
  },
  ofPeriod: {
    year: (year) => `de ${year}`,
    years: (last, first) => `de ${first} à ${last}`,
    month: of,
    months: (last, first) => `${of(first)} à ${last}`,
    day: (day) => `du ${day}`,
    twoDays: (last, first) => `des ${first} et ${last}`,
    days: (last, first) => `du ${first} au ${last}`,
    open: since,
  },
  signs: { comma: ', ', semicolon: '\u202f; ', colon: '\u00a0: ' },
  quotes: ['«\u00a0', '\u00a0»'],
  innerQuotes: ['“', '”'],
  isStopInsideQuotes: false,
  // Rules of the Imprimerie nationale: a thin space before ; ! ?, a full one before : and within « », and one before %
  // as before a unit.
  insertNoBreakSpaces: (text) =>
    text
      .replace(/ (?=[;!?])/g, '\u202f')
      // Not in the separator line of a Markdown table.
      .replace(/ (?=[»%]|:(?!-))/g, '\u00a0')
      .replace(/« /g, '«\u00a0')
      // Keeps a day with its month, and a title with its name.
      .replace(
        /(?<=\b(?:\d{1,2}|1er)) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
        '\u00a0',
      )
      .replace(/\b(?:Mme|M\.) (?=\p{Lu})/gu, (title) => `${title.trim()}\u00a0`),
  namesAtStart: ['Marocains'],
  descriptions: [
    'moroccan-security-services',
    'moroccan-authorities',
    'police-morocco',
    'defence-administration',
    'interior-ministry',
    'spain-interior-ministry',
    'spain-inclusion-ministry',
    'spain-government',
    'government-delegation',
    'strait-of-gibraltar',
    'alboran-sea',
    'canary-islands',
    'balearics',
    'atlantic-ocean',
    'atlantic-route',
    'western-mediterranean-route',
    'western-african-route',
    'algerian-route',
    'tarajal',
    'benzu_x',
    'beniensar_x',
    'barriochino',
    'farhana',
  ],
  // « l’OIM », « d’Amnesty », « qu’Amnesty »: an elided word can precede a name.
  nameInText: (name) => `(?:(?:[ldnsc]|qu)’)?${name}`,
  abbreviations: ['p. ex.', 'ex.', 'cf.', 'M.', 'Mme.', 'Dr.', 'art.', 'vol.'],
  calendarWords:
    /(?<!\p{L})(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(le|ce|du|au|même|chaque|un|dernier) (trimestre|semestre|mois|jour|printemps|automne|week-end)|(l’|cette |même |chaque |une )(année|été|hiver|semaine)|semaines|annuel(le)?s?|années|ans|mois)(?!\p{L})/iu,
  numbersInProse:
    /(?<!\p{L})(onze|douze|treize|quatorze|quinze|seize|dix-\p{L}+|vingt\p{L}*|trente|quarante|cinquante|soixante|quatre-vingts?|cents?|mille|millions?|dizaines?|douzaines?|vingtaines?|centaines?|milliers?|(deux|trois) (tiers|quarts|cinquièmes)|le double|le triple)(?!\p{L})/iu,
  bannedWords:
    /(?<!\p{L})(clandestin(e|s|es)?|ill[ée]ga(l|ale|aux|les?)|afflux|flux(?! RSS)|flots?|vagues?|submersion|ru[ée]es?|mar[ée]es?|d[ée]ferl\p{L}+|assauts?|assaill\p{L}+|invasions?|envahi\p{L}+|appels? d’air|pression migratoire|candidats? à l’(émigration|exil)|présides?|téléphone arabe)(?!\p{L})/giu,
  bannedRatios:
    /(?<!\p{L})(taux d(e |’)(réussite|échec|interception|sauvetage|arrivée)|(pour cent|pourcentage|part|taux) d(es|e ces|e toutes les) (tentatives|sauvetages|arrivées|retours|détections|réseaux|franchissements))(?!\p{L})/giu,
  fillerPhrases: /(?<!\p{L})(comptages?|tels? que nous les avons lus|dans ce que nous avons pu en lire)(?!\p{L})/giu,
  measurableVerbs: [
    'calculer',
    'classer',
    'comparer',
    'concevoir',
    'décrire',
    'dessiner',
    'distinguer',
    'écrire',
    'énumérer',
    'expliquer',
    'formuler',
    'identifier',
    'justifier',
    'localiser',
    'nommer',
    'réécrire',
    'trier',
    'vérifier',
  ],
  // The English rate, scaled by the number of words that both languages need for the story (Brysbaert 2019,
  // doi:10.1016/j.jml.2019.104047).
  wordsPerMinute: 276,
  lengths: { sentence: 35, medianSentence: 20, section: 300, plain: 70, story: [2600, 3800], summary: 45 },
};
