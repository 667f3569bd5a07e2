import { normaliseForSearch } from '@/lib/text/normaliseForSearch';

/** A word, a number in digits, a date in digits, or a symbol in a text, with its position. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  readonly text: string;
  /** The normalised form for comparison: lower case without accents. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** The index of its sentence, from 0. */
  readonly sentence: number;
}

const THIN_SPACES = '\u00a0\u2009\u202f';
const DIGIT = '[0-9\u0660-\u0669\u06f0-\u06f9]';

/** Pattern of a date in digits, such as `31.12.2021`. */
const DATE = `${DIGIT}{1,2}[./]${DIGIT}{1,2}[./]${DIGIT}{2,4}(?!${DIGIT})`;
/** Pattern of groups of three digits with any separator that a language uses, and of decimals after them. */
const GROUPS = `${DIGIT}{1,3}(?<separator>[.,'’\u066c ${THIN_SPACES}])${DIGIT}{3}(?!${DIGIT})(?:\\k<separator>${DIGIT}{3}(?!${DIGIT}))*(?:[.,\u066b]${DIGIT}{1,2}(?!${DIGIT}))?`;
const NUMBER = `${GROUPS}|${DIGIT}+(?:[.,\u066b]${DIGIT}+)?`;
const TOKEN = new RegExp(
  `(?<date>${DATE})|(?<number>${NUMBER})|(?<word>[\\p{L}\\p{M}]+)|(?<sign>[^\\s\\p{L}\\p{M}])`,
  'gu',
);
const KINDS = ['date', 'number', 'word'] as const;
/** Matches an apostrophe or hyphen that separates two tokens and is not a token itself: `d'immigration`, `mid-May`. */
const JOINS_WORDS = /^\p{L}['’‑-]\p{L}$/u;
const ENDS_SENTENCE = /[.!?؟\n]/u;
/** Abbreviations whose full stop does not end a sentence, in addition to words of up to two letters. */
const SHORT_FORM = /^(sept|janv|fevr|juil|avr|oct|nov|dec|dic|ene|feb|jan|aug|sep|approx|aprox|env|vs|nro|num|incl)$/u;

/** Direction marks, soft hyphens and zero-width spaces, which text copied from pages contains even inside numbers. */
const INVISIBLE = /\p{Cf}/gu;

/** Cached normalised forms by word, because the text is parsed again each time the sentence is checked. */
const KEYS = new Map<string, string>();
const MAX_KEYS = 5000;

function keyOf(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  if (KEYS.size >= MAX_KEYS) KEYS.clear();
  const key = normaliseForSearch(word);
  KEYS.set(word, key);
  return key;
}

/** Splits a text into words, numbers and symbols, with their positions in the original. Spaces are omitted. */
export function splitTokens(written: string): readonly Token[] {
  const { text, placeOf } = visibleText(written);
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined) ?? 'sign';
    const from = match.index;
    if (kind === 'sign' && JOINS_WORDS.test(text.slice(from - 1, from + 2))) continue;
    // A full stop after an abbreviation such as “M.” does not end a sentence.
    const last = tokens.at(-1);
    const between = text.slice(end, from);
    const isStop = last?.kind === 'sign' && ENDS_SENTENCE.test(last.text);
    const stops = isStop && !(last.text === '.' && isShortForm(tokens.at(-2)));
    if ((stops && /^\s/u.test(between)) || between.includes('\n\n')) sentence += 1;
    end = from + match[0].length;
    const token = { kind, text: match[0], key: keyOf(match[0]), sentence } as const;
    tokens.push({ ...token, from: placeOf(from), to: placeOf(end) });
  }
  return tokens;
}

function isShortForm(token: Token | undefined): boolean {
  return (token?.text.length ?? 0) <= 2 || SHORT_FORM.test(token?.key ?? '');
}

/** A text without invisible characters, and the position of each of its characters in the original. */
function visibleText(written: string): { readonly text: string; readonly placeOf: (at: number) => number } {
  const text = written.replaceAll(INVISIBLE, '');
  if (text.length === written.length) return { text, placeOf: (at) => at };
  const places: number[] = [];
  for (const character of written.matchAll(/\P{Cf}/gu))
    for (let i = 0; i < character[0].length; i += 1) places.push(character.index + i);
  return { text, placeOf: (at) => places[at] ?? written.length };
}

/** Whether two parts of a text start in the same sentence. */
export function areInSameSentence(
  tokens: readonly Token[],
  one: { readonly first: number },
  other: { readonly first: number },
): boolean {
  return tokens[one.first]?.sentence === tokens[other.first]?.sentence;
}

/** Whether no space separates two neighbouring tokens. */
export function areTokensAdjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && left.to === right?.from;
}

/** Converts Arabic digits to Western ones: `٦٣` → `63`. */
export function toWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
