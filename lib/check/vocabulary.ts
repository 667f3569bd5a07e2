import { normaliseForSearch } from '@/lib/text/normaliseForSearch';
import type { Token } from './tokens';

/** The roles that a word in the news can have in the sentence check. */
export const WORD_ROLES = [
  /** Common words that identify the language. */
  'common',
  /** `sixty`; its id is the value. */
  'number',
  /** `hundred`, `thousand`: its id multiplies the number before it. */
  'multiplier',
  /** `dozen`, `centaine`: its id is the approximate number. */
  'collective',
  /** A joining word inside one number: `and` in `two hundred and six`. */
  'number-joiner',
  /** `about`, `more than`: see `Closeness`. */
  'closeness',
  /** A unit of measure: see `MeasureUnit`. */
  'measure',
  /** A word before a number that counts nothing: see `LABEL_WORD_KINDS`. */
  'label',
  /** A month; its id is 1 for January. */
  'month',
  /** A joining word between two days of one month. */
  'day-joiner',
  /** `first quarter`: `q1`, `h1`, or `m8` for the first eight months. */
  'part-of-year',
  /** A word before a month that ends a period from the beginning of the year. */
  'until',
  /** A word before a year that begins an open period. */
  'since',
  /** A year expressed relative to another: see `RELATIVE_YEAR_KINDS`. */
  'relative-year',
  /** A word that introduces the speaker or the date of a statement: see `SPEECH_WORD_KINDS`. */
  'speech',
  /** A word that makes a number a change or a difference: see `CHANGE_WORD_KINDS`. */
  'change',
  /** A joining word between a change and its size: see `CHANGE_JOINER_KINDS`. */
  'change-joiner',
  /** Words beside a sum: `in all`. */
  'total',
  /** Words that present one number as a part of another, or only seem to: see `PART_WHOLE_PHRASE_KINDS`. */
  'hinge',
  /** A word before a value given for comparison: `against`. */
  'comparison',
  /** A word before the people who did what is counted: `by`. */
  'agent',
  /** A word that begins a clause: see `CLAUSE_WORD_KINDS`. */
  'clause',
  /** A word for what is counted; its id is its kind (`unitKinds.ts`). */
  'unit',
  /** A name of a place, with the id of the place. */
  'place',
  /** Towns and islands for which no table has a series. */
  'town',
  /** An end of a distance that we computed, as the id of the distance names it: `nador` and `almeria`. */
  'distance-end',
  /**
   * Countries and waters that none of our numbers is about; `neighbour`: countries from which people also come to our
   * places.
   */
  'elsewhere',
  /** A word that marks a country as one of origin, rather than one that acts: see `ORIGIN_WORD_KINDS`. */
  'origin-word',
  /** A name of a body that counts, with the id of the reporter, or of several (`reporterGroups.ts`). */
  'reporter',
  /** A metaphor of war or water; its id is the glossary entry for what was counted. */
  'loaded-word',
  /**
   * Subjects that none of our numbers is about. A subject whose id is a unit is ignored in a text that also has that
   * unit: “workers” says nothing in a text on seasonal work.
   */
  'other-matter',
  /** Words that do not indicate a subject. */
  'filler',
] as const;

export type WordRole = (typeof WORD_ROLES)[number];

/**
 * Kinds of words that make a number a part of another. `part`: `including`, before the part; `either`: `of which`,
 * before or after the part; `whole`: `out of`, before the whole; `whole-too`: `of the`, at the start of a clause or
 * after a number, and elsewhere if the tables agree; `predicate`: `are part of`, before the whole and anywhere after
 * the part; `alone` and `list` (`namely`): only if the tables agree. `no-part`: a share in words that applies to no
 * number, such as `most of them` or `a third of`.
 */
export const PART_WHOLE_PHRASE_KINDS = [
  'part',
  'either',
  'whole',
  'whole-too',
  'predicate',
  'alone',
  'list',
  'no-part',
] as const;

/**
 * Kinds of words for a year. `last`, `this` and `so-far` (`this year so far`) are relative to the date of the text;
 * `before` and `after` are the years before and after a year in the text; `same-months` are the same months of another
 * year.
 */
export const RELATIVE_YEAR_KINDS = ['last', 'this', 'so-far', 'before', 'after', 'same-months'] as const;

/**
 * Kinds of words for speech. `said`: verbs such as `announced`; `to`: verbs before the name of the listener, such as
 * `informed`; `by`: words before the name of the speaker, such as `according to`; `counted`: verbs of counting, such as
 * `recorded`.
 */
export const SPEECH_WORD_KINDS = ['said', 'to', 'by', 'counted'] as const;

/**
 * Kinds of words for change. `up` is an increase, such as `more` and `rose`; `down` a decrease, such as `fewer` and
 * `fell`; `difference` a word such as `the gap`, whose number may be the last of the sentence. `none` is no change,
 * although it looks similar, such as `made up`.
 */
export const CHANGE_WORD_KINDS = ['up', 'down', 'difference', 'none'] as const;

/**
 * Kinds of words that join a change and its size. `of` directly follows the change (`an increase of 1,203`), `by` may
 * follow it later (`arrivals rose in 2024 by 6,933`).
 */
export const CHANGE_JOINER_KINDS = ['of', 'by'] as const;

/**
 * Kinds of words before a number that counts nothing. After a word of the empty kind, such as `article`, the number is
 * never a count; after one of `part`, such as `worksheet`, it is one only if the thing counted follows; `age` is a word
 * for age, such as `aged`.
 */
export const LABEL_WORD_KINDS = ['', 'part', 'age'] as const;

/**
 * Kinds of words that begin a clause. A word of the empty kind, such as `while`, always begins one; a word of the kind
 * `after-comma`, such as `and`, does so only after a comma.
 */
export const CLAUSE_WORD_KINDS = ['', 'after-comma'] as const;

/**
 * Kinds of words beside the name of a country. `from` makes it a country of origin (`from`, `coast of`), `route` names
 * a neighbour’s route; `none` does neither, although it looks similar (`coast guard`: that country acts itself).
 */
export const ORIGIN_WORD_KINDS = ['from', 'route', 'none'] as const;

/** A row of `content/<locale>/newsWords.csv`. `tentative*` means all words that begin with it. */
export interface VocabularyRow {
  readonly role: WordRole;
  readonly id: string;
  readonly words: readonly string[];
}

/** A word or phrase of a text that is in the vocabulary. */
export interface Term {
  readonly role: WordRole;
  readonly id: string;
  /** Index of the term's first token (`first`), and of the token after its last (`end`). */
  readonly first: number;
  readonly end: number;
  /** Whether Arabic “and” or “and then” is attached to it: `وإصابة`; but not `وفاة`, which begins with that letter. */
  readonly isJoined: boolean;
}

interface Phrase {
  readonly role: WordRole;
  readonly id: string;
  readonly words: readonly string[];
}

export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Number of letters at the start of a phrase by which phrases are indexed; stems are not shorter. */
const PREFIX_LENGTH = 2;

/**
 * Arabic prefixes: and, by, like, to, and the article. A single letter is removed from longer words only: `باب` is a
 * gate, not “in August”.
 */
const JOINED =
  /^(?:[وف]?[بك]?ال(?=[\u0621-\u064a]{2})|[وف]?لل(?=[\u0621-\u064a]{2})|[وف][بكل](?=[\u0621-\u064a]{3})|[وف](?=[\u0621-\u064a]{2})|[بكل](?=[\u0621-\u064a]{3}))/u;
/** The prefixes “and” and “and then” alone. */
const JOINED_AND = /^[وف](?=[\u0621-\u064a]{2})/u;
const ARTICLE = /^ال(?=[\u0621-\u064a]{3})/u;
/** Arabic possessive suffixes: `إنقاذهم`, their rescue. */
const PRONOUN = /(?<=[\u0621-\u064a]{4})(?:هم|هن|ها)$/u;
const NUMBER_ROLES: readonly WordRole[] = ['number', 'multiplier', 'collective'];

/** Compiles the rows of a vocabulary into an index of their phrases by the first letters. */
export function compileVocabulary(rows: readonly VocabularyRow[]): Vocabulary {
  const phrases = new Map<string, Phrase[]>();
  for (const { role, id, words } of rows)
    for (const each of words) {
      const keys = splitWords(each, NUMBER_ROLES.includes(role));
      const first = keys[0]?.slice(0, PREFIX_LENGTH) ?? '';
      const others = phrases.get(first) ?? [];
      others.push({ role, id, words: keys });
      phrases.set(first, others);
    }
  return phrases;
}

/**
 * Splits a phrase in the same way as a text: `à fin` → [`a`, `fin`]; `q1` → [`q`, `1`]. Removes the Arabic article,
 * which is optional, except from number words, where the same letters can be part of the word.
 */
function splitWords(phrase: string, isNumber: boolean): readonly string[] {
  return phrase
    .split(/[\s'’-]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .map((word) => (isNumber ? normaliseForSearch(word) : normaliseForSearch(word).replace(ARTICLE, '')))
    .filter((word) => word !== '');
}

/** Finds the longest phrase of each role at each position of a text. Phrases of one role do not overlap. */
export function findTerms(tokens: readonly Token[], vocabulary: Vocabulary): readonly Term[] {
  const forms = tokens.map(({ kind, key }) => (kind === 'sign' ? [] : formsOf(key)));
  const terms: Term[] = [];
  const taken = new Map<WordRole, number>();
  tokens.forEach((_, first) => {
    const longest = new Map<WordRole, Term>();
    for (const prefix of new Set(forms[first]?.map((form) => form.slice(0, PREFIX_LENGTH))))
      for (const { role, id, words } of vocabulary.get(prefix) ?? []) {
        if ((taken.get(role) ?? 0) > first) continue;
        const end = first + words.length;
        if (end <= (longest.get(role)?.end ?? 0)) continue;
        if (words.every((word, i) => forms[first + i]?.some((form) => fits(form, word))))
          longest.set(role, { role, id, first, end, isJoined: isJoined(tokens[first]?.key ?? '', words[0] ?? '') });
      }
    for (const term of longest.values()) {
      terms.push(term);
      taken.set(term.role, term.end);
    }
  });
  const phrases = terms.filter(({ role, first, end }) => end - first > 1 && ALL_OVERRIDING_ROLES.has(role));
  return terms.filter((term) => !phrases.some((phrase) => isPartOfOverridingPhrase(phrase, term)));
}

/** Roles of the longer phrases that give a word inside them a different meaning, by the role of the word. */
const OVERRIDING_ROLES: Partial<Record<WordRole, readonly WordRole[]>> = {
  // `United Kingdom` is not the kingdom of Morocco.
  place: ['elsewhere'],
  // `الطريق الجزائري`: the Algerian route, one of our places.
  elsewhere: ['place'],
  // `Salvamento Marítimo` is a reporter; `إلى حدود` is “until”, not a border; `au départ du Maroc` is an origin,
  // `frente a` a comparison, not a stop.
  unit: ['reporter', 'until', 'closeness', 'hinge', 'place', 'origin-word', 'comparison'],
  // French `lit-on` is “one reads”, not a bed.
  'other-matter': ['place', 'reporter', 'unit', 'speech'],
};

const ALL_OVERRIDING_ROLES = new Set(Object.values(OVERRIDING_ROLES).flat());

/**
 * Whether a word is part of a longer phrase with another meaning. The name of a body that deals with migration still
 * indicates migration.
 */
function isPartOfOverridingPhrase(phrase: Term, word: Term): boolean {
  if (phrase === word || !OVERRIDING_ROLES[word.role]?.includes(phrase.role)) return false;
  if (word.role === 'unit' && word.id === 'migration') return false;
  return phrase.first <= word.first && phrase.end >= word.end && phrase.end - phrase.first > word.end - word.first;
}

function fits(form: string, word: string): boolean {
  return word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word;
}

/** Whether a word of a text matches the vocabulary only without the prefix “and” or “and then”. */
function isJoined(key: string, word: string): boolean {
  return JOINED_AND.test(key) && !fits(key, word);
}

/** Forms of a word: as written, and without Arabic prefixes and suffixes. */
function formsOf(key: string): readonly string[] {
  const bare = key.replace(JOINED, '');
  const article = key.replace(ARTICLE, '');
  return [...new Set([key, article, key.replace(JOINED_AND, ''), bare, bare.replace(PRONOUN, '')])];
}
