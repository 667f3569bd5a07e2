import { LOCALES, type Locale } from '@/lib/locales';

/** Unicode characters that start and end a left-to-right isolate, a run of text with its own direction. */
const ISOLATE = ['\u2066', '\u2069'] as const;

/**
 * Matches a number with a sign before it or further numbers after it: the longest run that forms one expression or
 * range.
 */
const SIGNED = /(?:[<>≈≤≥±−]\s?)?\p{N}(?:[.,]?\p{N})*(?:\s?[–−+÷…]\s?\p{N}(?:[.,]?\p{N})*)*/gu;

/**
 * Encloses runs of digits and signs, such as `76–77`, `> 600` or `63,121 − 14,746`, in Unicode isolates: in a
 * right-to-left language their signs would change sides. A plain number needs no isolate.
 */
export function isolateNumbersLeftToRight(locale: Locale, text: string): string {
  if (LOCALES[locale].dir === 'ltr') return text;
  return text.replaceAll(SIGNED, (run) => (/[^\p{N}.,]/u.test(run) ? ISOLATE.join(run) : run));
}

/**
 * Encloses inserted words in Unicode isolates if they contain Latin letters or a date in digits and the language is
 * written from right to left, so that they do not merge with a number or name beside them. Words that mix Latin and
 * Arabic letters are isolated as Arabic. URLs are returned unchanged, so that they can still be followed.
 */
export function isolateInsertedWords(locale: Locale, words: string): string {
  const stands = LOCALES[locale].dir === 'rtl' && /\p{Script=Latin}|\d-\d/u.test(words) && !words.startsWith('http');
  if (!stands) return words;
  return `${/\p{Script=Arabic}/u.test(words) ? '\u2067' : ISOLATE[0]}${words}${ISOLATE[1]}`;
}

/**
 * Encloses each quotation that contains Latin letters in Unicode isolates, so that a number at its start stays with it.
 */
export function isolateQuotations(locale: Locale, text: string): string {
  return text.replaceAll(/«[^«»]+»/gu, (quotation) => isolateInsertedWords(locale, quotation));
}

/** Removes the Unicode characters of direction isolates from a text, for data files. */
export function removeIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
