import { normaliseForSearch } from '@/lib/text/normaliseForSearch';
import type { Token } from './tokens';

/** The roles that a word of the news can have in the check. */
export const WORD_ROLES = [
  /** Words by which a language is recognised. */
  'common',
  /** `sixty`; its id is the value. */
  'number',
  /** `hundred`, `thousand`: the number before it is multiplied by its id. */
  'multiplier',
  /** `dozen`, `centaine`: about as many as its id. */
  'collective',
  /** Between the words of one number. */
  'number-joiner',
  /** `about`, `more than`: see `Closeness`. */
  'closeness',
  /** What a number measures when it counts nothing: see `Measure`. */
  'measure',
  /** From 1, January. */
  'month',
  /** Between two days of one month. */
  'day-joiner',
  /** `first quarter`: `q1`, `h1`, or `m8` for the first eight months. */
  'part-of-year',
  /** Before a month that ends a period which began with the year. */
  'until',
  /** Before a year from which a period runs on. */
  'since',
  /** A year expressed relative to another: see `RELATIVE_YEARS`. */
  'relative-year',
  /** The speaker or the date of a statement: see `SPEECH`. */
  'speech',
  /** Beside a share, they make it how much something rose or fell: see `CHANGES`. */
  'change',
  /** Words that present one number as a part of another, or do not: see `HINGES`. */
  'hinge',
  /** Before a number that another is compared with: `against`. */
  'comparison',
  /** What is counted, by its kind (`unitKinds.ts`). */
  'unit',
  /** Id of a place. */
  'place',
  /** Towns and islands for which no table has a series. */
  'town',
  /** An end of a distance that we computed, as the id of the distance names it: `nador` and `almeria`. */
  'distance-end',
  /** Countries and waters that none of our numbers is about; `neighbour`: those that people also come from to our places. */
  'elsewhere',
  /** Beside a country, they make it where people come from, not who acts: see `ORIGINS`. */
  'origin-word',
  /** Id of a reporter, or of several (`bodyGroups.ts`). */
  'reporter',
  /** A word of war or of water, by the entry of the glossary that says what was counted. */
  'loaded-word',
  /** Matters that none of our numbers is about; with an id, unless the text names that kind: workers, beside seasonal work. */
  'other-matter',
  /** Words that say nothing of the matter. */
  'filler',
] as const;

export type WordRole = (typeof WORD_ROLES)[number];

/**
 * Words that make a number a part of another. `part`: `including`, before the part; `either`: `of which`, before or after it;
 * `whole`: `out of`, before the whole; `whole-too`: `of the`, where a clause begins or a number precedes it; `alone` and `list`
 * (`namely`), only where the tables agree. `no-part`: `most of them`, which looks like these and belongs to no number.
 */
export const HINGES = ['part', 'either', 'whole', 'whole-too', 'alone', 'list', 'no-part'] as const;

/**
 * `last year`, seen from the day of the text; `this year`; `the year before` and `the year after`, seen from a year in the text;
 * its same months.
 */
export const RELATIVE_YEARS = ['last', 'this', 'before', 'after', 'same-months'] as const;

/** `announced`; `told`, before the listener; `according to`; `recorded`. */
export const SPEECH = ['said', 'to', 'by', 'counted'] as const;

/** `more`, `rose`; `fewer`, `fell`; `made up`, which looks like these. */
export const CHANGES = ['up', 'down', 'none'] as const;

/** `from`, `coast of`; `route`, of a neighbour; `coast guard`, which looks like these and acts. */
export const ORIGINS = ['from', 'route', 'none'] as const;

/** A row of `content/<locale>/newsWords.csv`. `tentative*` means all words that begin with it. */
export interface WordRow {
  readonly role: WordRole;
  readonly id: string;
  readonly words: readonly string[];
}

/** Words of a text that the vocabulary knows. */
export interface Term {
  readonly role: WordRole;
  readonly id: string;
  /** Places of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
}

interface Phrase {
  readonly role: WordRole;
  readonly id: string;
  readonly words: readonly string[];
}

export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Letters by which phrases are found: stems are no shorter. */
const PREFIX_LENGTH = 2;

/**
 * And, by, like, to and the article, which Arabic writes with the word that follows. A single letter is taken off longer
 * words only: `باب` is a gate, not “in August”.
 */
const JOINED =
  /^(?:[وف]?[بك]?ال(?=[\u0621-\u064a]{2})|[وف]?لل(?=[\u0621-\u064a]{2})|[وف][بكل](?=[\u0621-\u064a]{3})|[وف](?=[\u0621-\u064a]{2})|[بكل](?=[\u0621-\u064a]{3}))/u;

const ARTICLE = /^ال(?=[\u0621-\u064a]{3})/u;
/** Whose: `إنقاذهم`, their rescue. */
const PRONOUN = /(?<=[\u0621-\u064a]{4})(?:هم|هن|ها)$/u;
const NUMBER_ROLES: readonly WordRole[] = ['number', 'multiplier', 'collective'];

/** Reads rows into what texts are searched with. */
export function compileVocabulary(rows: readonly WordRow[]): Vocabulary {
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

/** `à fin` → [`a`, `fin`]; `q1` → [`q`, `1`], as texts are split; without the article of Arabic, which is optional, but with letters like it of its numbers. */
function splitWords(phrase: string, isNumber: boolean): readonly string[] {
  return phrase
    .split(/[\s'’-]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .map((word) => (isNumber ? normaliseForSearch(word) : normaliseForSearch(word).replace(ARTICLE, '')))
    .filter((word) => word !== '');
}

/** The longest phrase of each role at each place of a text; phrases of one role do not overlap. */
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
          longest.set(role, { role, id, first, end });
      }
    for (const term of longest.values()) {
      terms.push(term);
      taken.set(term.role, term.end);
    }
  });
  const phrases = terms.filter(({ role, first, end }) => end - first > 1 && NAMING.has(role));
  return terms.filter((term) => !phrases.some((phrase) => isNameWith(phrase, term)));
}

/** Roles of phrases within which a word says nothing by itself, by the role of the word. */
const NAMED_BY: Partial<Record<WordRole, readonly WordRole[]>> = {
  // `United Kingdom` is no kingdom of ours.
  place: ['elsewhere'],
  // `الطريق الجزائري`, a route of ours.
  elsewhere: ['place'],
  // `Salvamento Marítimo` is who counts; `إلى حدود` is “until”, not a border.
  unit: ['reporter', 'until', 'closeness', 'hinge', 'place'],
  'other-matter': ['place', 'reporter', 'unit'],
};

const NAMING = new Set(Object.values(NAMED_BY).flat());

/** Whether a word is a part of a longer phrase that means something else. A body for migration is about migration. */
function isNameWith(phrase: Term, word: Term): boolean {
  if (phrase === word || !NAMED_BY[word.role]?.includes(phrase.role)) return false;
  if (word.role === 'unit' && word.id === 'migration') return false;
  return phrase.first <= word.first && phrase.end >= word.end && phrase.end - phrase.first > word.end - word.first;
}

function fits(form: string, word: string): boolean {
  return word.endsWith('*') ? form.startsWith(word.slice(0, -1)) : form === word;
}

/** A word as written, and without the letters that Arabic joins to its start and end. */
function formsOf(key: string): readonly string[] {
  const bare = key.replace(JOINED, '');
  const article = key.replace(ARTICLE, '');
  const and = key.replace(/^[وف](?=[\u0621-\u064a]{2})/u, '');
  return [...new Set([key, article, and, bare, bare.replace(PRONOUN, '')])];
}
