import { language as ar } from '@/content/ar/language';
import { language as en } from '@/content/en/language';
import { language as es } from '@/content/es/language';
import { language as fr } from '@/content/fr/language';
import type { PRECISIONS } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import type { NumberWords } from './numberInWords';

/**
 * What is particular to a language, beside its words: `content/<locale>/language.ts` says it, and nothing else knows a
 * language's grammar. What `Intl` knows is asked of `Intl`, with the tag of `lib/locales.ts`.
 */
export interface Language {
  /** From how many digits on a number is grouped, `always` or from five (`min2`), and the sign between groups. */
  readonly grouping: { readonly use: 'always' | 'min2'; readonly sign: string };
  /** What writes its numbers out: `fourteen`. */
  readonly numberWords: NumberWords;
  /** Whether the words of a whole number are right whatever is counted: where “one” agrees with its noun, not `21`. */
  readonly hasWords: (value: number) => boolean;
  /**
   * `20th`. @param digits the value as the language writes it
   * @param metric id of what is numbered, for a language whose ordinals agree with a noun
   */
  readonly ordinal: (digits: string, value: number, metric: string) => string;
  /** What stands before a number to say how exact it is; `at-most` is the end of a range of which one end is known. */
  readonly precisionSigns: Readonly<Record<(typeof PRECISIONS)[number] | 'at-most', string>>;
  /** `76–77`, `2006–2019`: two numbers or years, each as the language writes it. */
  readonly range: (from: string, to: string) => string;
  /** A date as `Intl` writes it, in parts, so that a language can correct one: `1er mai`. */
  readonly date: (parts: readonly Intl.DateTimeFormatPart[]) => string;
  /** Months or days, first to last; `source` says which parts are of the first, of the last, or of both. */
  readonly dateRange: (parts: readonly Intl.DateTimeRangeFormatPart[]) => string;
  /** A period in a sentence after a preposition, where it is not as on a label; absent: it is. */
  readonly period?: PeriodWording;
  /** A period with the words that a sentence needs before it: `in 2021`, `from January to March 2022`, `on 6 May 2022`. */
  readonly inPeriod: PeriodWording;
  /** The same after a noun: `of 2021`, `of 6 May 2022`. */
  readonly ofPeriod: PeriodWording;
  /** Plural forms of a unit that say how many by themselves, so that no digits stand before them. Absent: none. */
  readonly formsWithoutDigits?: readonly Intl.LDMLPluralRule[];
  /** What stands between parts of a line that the site joins itself, spaces included. */
  readonly signs: Readonly<Record<'comma' | 'semicolon' | 'colon', string>>;
  readonly quotes: readonly [open: string, close: string];
  /** Around a quotation inside another. */
  readonly innerQuotes: readonly [open: string, close: string];
  /** Whether the full stop after a title in quotation marks stands before the closing one. */
  readonly isStopInsideQuotes: boolean;
  /** By which answers to choose from are named, in their order. */
  readonly letters: readonly string[];
  /** A text as it is set: where the language has spaces that must not break, plain ones in its files become such. */
  readonly setSpaces: (text: string) => string;
  /** Ids of reporters and places whose words describe them and name nobody in this language, beside those in all (inSentence.ts). */
  readonly descriptions: readonly string[];
  /** Names that words about a metric may begin with, and that begin large in the midst of a sentence too. */
  readonly namesAtStart: readonly string[];
  /**
   * A name as it may stand in a text, as the source of a regular expression: with an article or preposition attached to
   * it, such as `l’` or `و`. @param name escaped already
   */
  readonly nameInText: (name: string) => string;
  /** Words that end with a full stop and do not end a sentence. */
  readonly abbreviations: readonly string[];
  /** Words that say for when a number holds, where no date does: the paragraph around them says which. */
  readonly calendarWords: RegExp;
  /**
   * Number words above ten, and fractions: they are figures too, and come through `<Fact form="words">`. Small counts
   * ("two shores", "one ministry") are ordinary words.
   */
  readonly numbersInProse: RegExp;
  /**
   * Words that our own voice does not use of people (RESEARCH ET-1, after EJN and AP guidance): they judge, or make people
   * into water or an army. In quotation marks they are somebody else's. Flags: `g`.
   */
  readonly bannedWords: RegExp;
  /**
   * Ratios of what cannot be compared (ET-3): attempts are no part of arrivals, and stopping them is no success or
   * failure. Flags: `g`.
   */
  readonly bannedRatios: RegExp;
  /** Turns of phrase that editors found over and over, and that no reader would miss. Flags: `g`. */
  readonly habits: RegExp;
  /** Verbs of what a pupil can be seen to do; “know” and “understand” cannot be seen. */
  readonly measurableVerbs: readonly string[];
  /** Words that adults read silently in a minute. */
  readonly wordsPerMinute: number;
  readonly lengths: Lengths;
}

/** What a period is called after, and what it may be: two days have a shape of their own, as languages word them in another way than a longer run. */
export type PeriodShape = 'year' | 'years' | 'month' | 'months' | 'day' | 'twoDays' | 'days' | 'open';

/**
 * Words a period of each shape. @param last `2021`, `March 2022`, `6 May 2022`; all of a single day, month or year
 * @param first what the start does not share with the end: `January`, `12`, `2006`; empty where there is one part only
 */
export type PeriodWording = Readonly<Record<PeriodShape, (last: string, first: string) => string>>;

/** How long things may be, in words. A fact is one word. */
export interface Lengths {
  readonly sentence: number;
  /** Half of the sentences of the story are no longer. */
  readonly medianSentence: number;
  /** Steps included; what is said again in plain words, and the question before the story, are not counted. */
  readonly section: number;
  /** A section said again in plain words. */
  readonly plain: number;
  readonly story: readonly [least: number, most: number];
  /** What a report says, in our own words. */
  readonly summary: number;
}

/** What a language says only where it needs it. */
const OPTIONAL: ReadonlySet<keyof Language> = new Set(['period', 'formsWithoutDigits']);

/** What most languages share: a file says it only where its language differs. */
const SHARED = {
  precisionSigns: {
    exact: '',
    about: '≈\u202f',
    'more-than': '>\u202f',
    'at-least': '≥\u202f',
    'at-most': '≤\u202f',
  },
  range: (from, to) => `${from}–${to}`,
  date: (parts) => parts.map(({ value }) => value).join(''),
  setSpaces: (text) => text,
  letters: ['A', 'B', 'C', 'D', 'E', 'F'],
  nameInText: (name) => name,
} as const satisfies Partial<Language>;

/** What `content/<locale>/language.ts` says. */
export type LanguageFile = Omit<Language, keyof typeof SHARED | 'dateRange'> & Partial<Language>;

const FILES: Readonly<Record<Locale, Partial<Language>>> = { en, es, fr, ar };

const LANGUAGES = Object.fromEntries(
  Object.entries(FILES).map(([locale, file]) => {
    const shared = { ...SHARED, ...file };
    // ICU puts thin spaces around its dashes; the page's own style is a closed dash.
    const dateRange: Language['dateRange'] = (parts) => shared.date(parts).replace(/\s*–\s*/, '–');
    return [locale, { dateRange, ...shared }];
  }),
) as Readonly<Record<Locale, Partial<Language>>>;

/** Names of what a language does not say and English does. */
export function missingParts(locale: Locale): readonly string[] {
  return Object.keys(FILES.en).filter((part) => !(part in FILES[locale]));
}

/**
 * One part of what is particular to a language: `language('en', 'ordinal')`.
 * @throws Error naming the file, for a part that the language does not say yet
 */
export function language<Part extends keyof Language>(locale: Locale, part: Part): Language[Part] {
  const said: Partial<Language> = LANGUAGES[locale];
  const found = said[part];
  if (OPTIONAL.has(part)) return found as Language[Part];
  if (found === undefined) throw new Error(`No "${part}" for "${locale}": add it to content/${locale}/language.ts.`);
  return found;
}
