import { language as ar } from '@/content/ar/language';
import { language as en } from '@/content/en/language';
import { language as es } from '@/content/es/language';
import { language as fr } from '@/content/fr/language';
import type { OBSERVATION_PRECISIONS } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import type { NumberWordsLocale } from './spellOutNumber';

/**
 * The rules of a language that neither messages nor `Intl` cover, such as digit groups and quotation marks. Only
 * `content/<locale>/language.ts` defines them; `Intl` is used with the tag of `lib/locales.ts`.
 */
export interface LanguageRules {
  /** Digit grouping: in all numbers (`always`) or from five digits (`min2`), and the separator `sign`. */
  readonly grouping: { readonly use: 'always' | 'min2'; readonly sign: string };
  /** Id of the n2words locale that spells out numbers: `fourteen`. */
  readonly numberWords: NumberWordsLocale;
  /**
   * Whether a whole number is spelt the same whatever it counts. In some languages “one” agrees in gender with its
   * noun, so 21 cannot be spelt out.
   */
  readonly canSpellOut: (value: number) => boolean;
  /**
   * Formats an ordinal number: `20th`.
   * @param digits the value as the language writes it
   * @param metric id of what is numbered, for a language whose ordinals agree with a noun
   */
  readonly ordinal: (digits: string, value: number, metric: string) => string;
  /**
   * Signs or words that state the precision of the number after them; `at-most` precedes the upper limit of a range
   * without a known lower limit.
   */
  readonly precisionSigns: Readonly<Record<(typeof OBSERVATION_PRECISIONS)[number] | 'at-most', string>>;
  /** Joins two numbers or years, each as the language writes it: `76–77`, `2006–2019`. */
  readonly range: (from: string, to: string) => string;
  /** Joins the parts of a date from `Intl`. A language can correct a part: `1er mai`. */
  readonly date: (parts: readonly Intl.DateTimeFormatPart[]) => string;
  /**
   * Joins the parts of a range of months or days from `Intl`. The `source` of a part says whether it belongs to the
   * first date, the last, or both.
   */
  readonly dateRange: (parts: readonly Intl.DateTimeRangeFormatPart[]) => string;
  /** Formats a period after a preposition, where that differs from a label such as `2021`; default: the label. */
  readonly period?: PeriodWording;
  /**
   * Formats a period with the preposition that a sentence needs: `in 2021`, `from January to March 2022`, `on 6 May
   * 2022`.
   */
  readonly inPeriod: PeriodWording;
  /** Formats a period after a noun: `of 2021`, `of 6 May 2022`. */
  readonly ofPeriod: PeriodWording;
  /**
   * Plural categories whose form states the number itself, such as a dual, so that no digits are printed. Default:
   * none.
   */
  readonly formsWithoutDigits?: readonly Intl.LDMLPluralRule[];
  /** Punctuation marks with their spaces, for lines that the site assembles from several texts. */
  readonly signs: Readonly<Record<'comma' | 'semicolon' | 'colon', string>>;
  readonly quotes: readonly [open: string, close: string];
  /** Quotation marks inside a quotation. */
  readonly innerQuotes: readonly [open: string, close: string];
  /** Whether the full stop after a title in quotation marks comes before the closing mark. */
  readonly isStopInsideQuotes: boolean;
  /** Letters that label the options of a multiple-choice question, in order. */
  readonly letters: readonly string[];
  /** Replaces plain spaces with no-break spaces where the language requires them. */
  readonly insertNoBreakSpaces: (text: string) => string;
  /**
   * Ids of reporters and places whose name is a description in this language only; nameForMidSentence.ts lists those of
   * all languages.
   */
  readonly descriptions: readonly string[];
  /** Names with which a text about a metric can start, and which keep their capital in mid-sentence. */
  readonly namesAtStart: readonly string[];
  /**
   * Source of a regular expression that matches a name in a text, with an attached article or preposition, such as `l’`
   * or `و`.
   * @param name escaped for regular expressions
   */
  readonly nameInText: (name: string) => string;
  /** Abbreviations whose full stop does not end a sentence. */
  readonly abbreviations: readonly string[];
  /**
   * Matches words for months, seasons and other parts of time, such as “March” or “that year”. They suffice as the
   * period of a number if their paragraph states the full date.
   */
  readonly calendarWords: RegExp;
  /**
   * Matches number words above ten, and fractions, which prose takes from `<Fact form="words">` instead. Small counts
   * ("two shores", "one ministry") are ordinary words.
   */
  readonly numbersInProse: RegExp;
  /**
   * Matches words that our own text does not use for people, because they judge people or liken them to water or an
   * army (following guidance from EJN and AP). Quotations may use them. Flags: `g`.
   */
  readonly bannedWords: RegExp;
  /**
   * Matches ratios of numbers that are not comparable: attempts are not part of arrivals, and a stopped attempt is
   * neither a success nor a failure. Flags: `g`.
   */
  readonly bannedRatios: RegExp;
  /** Matches filler phrases that editors deleted repeatedly. Flags: `g`. */
  readonly fillerPhrases: RegExp;
  /** Verbs with which a learning outcome may begin, because they are observable; “know” and “understand” are not. */
  readonly measurableVerbs: readonly string[];
  /** Silent reading rate of adults, in words per minute. */
  readonly wordsPerMinute: number;
  readonly lengths: LengthLimits;
}

/**
 * Kinds of period that languages word differently. Two consecutive days have their own kind, because some languages
 * word them differently from longer spans.
 */
export type PeriodShape = 'year' | 'years' | 'month' | 'months' | 'day' | 'twoDays' | 'days' | 'open';

/**
 * Functions that word a period, one for each kind of period.
 * @param last the end: `2021`, `March 2022`, `6 May 2022`; for a single day, month or year, the whole of it
 * @param first the part of the start that differs from the end: `January`, `12`, `2006`; empty where there is only one
 * part
 */
export type PeriodWording = Readonly<Record<PeriodShape, (last: string, first: string) => string>>;

/** Limits on the length of texts, in words. A fact counts as one word. */
export interface LengthLimits {
  readonly sentence: number;
  /** Maximum of the median number of words in the story's sentences. */
  readonly medianSentence: number;
  /** Maximum number of words of a section. Steps count; the plain-language summary and the prediction do not. */
  readonly section: number;
  /** Maximum number of words of the plain-language summary of a section. */
  readonly plain: number;
  readonly story: readonly [least: number, most: number];
  /** Maximum number of words of the summary of an incident. */
  readonly summary: number;
}

/** Names of the rules that a language may omit. */
const OPTIONAL: ReadonlySet<keyof LanguageRules> = new Set(['period', 'formsWithoutDigits']);

/** Default rules, which the file of a language can override. */
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
  insertNoBreakSpaces: (text) => text,
  letters: ['A', 'B', 'C', 'D', 'E', 'F'],
  nameInText: (name) => name,
} as const satisfies Partial<LanguageRules>;

/** The rules in `content/<locale>/language.ts`; those with a default may be omitted. */
export type LanguageFile = Omit<LanguageRules, keyof typeof SHARED | 'dateRange'> & Partial<LanguageRules>;

const FILES: Readonly<Record<Locale, Partial<LanguageRules>>> = { en, es, fr, ar };

const LANGUAGES = Object.fromEntries(
  Object.entries(FILES).map(([locale, file]) => {
    const shared = { ...SHARED, ...file };
    // ICU puts thin spaces around its dashes; the site's style is a closed dash.
    const dateRange: LanguageRules['dateRange'] = (parts) => shared.date(parts).replace(/\s*–\s*/, '–');
    return [locale, { dateRange, ...shared }];
  }),
) as Readonly<Record<Locale, Partial<LanguageRules>>>;

/** Returns the names of the rules that `content/en/language.ts` defines and the file of a language does not. */
export function missingLanguageRules(locale: Locale): readonly string[] {
  return Object.keys(FILES.en).filter((part) => !(part in FILES[locale]));
}

/**
 * Returns one rule of a language: `languageRule('en', 'ordinal')`.
 * @throws Error naming the file, for a rule that the language does not define
 */
export function languageRule<Part extends keyof LanguageRules>(locale: Locale, part: Part): LanguageRules[Part] {
  const rules: Partial<LanguageRules> = LANGUAGES[locale];
  const found = rules[part];
  if (OPTIONAL.has(part)) return found as LanguageRules[Part];
  if (found === undefined) throw new Error(`No "${part}" for "${locale}": add it to content/${locale}/language.ts.`);
  return found;
}
