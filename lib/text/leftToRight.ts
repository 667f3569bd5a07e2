import { LOCALES, type Locale } from '@/lib/locales';

/** Unicode's marks around a run that is read from left to right, whatever stands around it. */
const ISOLATE = ['\u2066', '\u2069'] as const;

/** A number, with a sign before it or others after it: the longest run that is one piece of arithmetic or one range. */
const SIGNED = /(?:[<>≈≤≥±−]\s?)?\p{N}(?:[.,]?\p{N})*(?:\s?[–−+÷…]\s?\p{N}(?:[.,]?\p{N})*)*/gu;

/**
 * Digits with signs between them, `76–77`, `> 600`, `63,121 − 14,746`, in a text of the language: where that is read from
 * the right, signs would change sides. A number alone keeps its order by itself.
 */
export function leftToRight(locale: Locale, text: string): string {
  if (LOCALES[locale].dir === 'ltr') return text;
  return text.replaceAll(SIGNED, (run) => (/[^\p{N}.,]/u.test(run) ? ISOLATE.join(run) : run));
}

/**
 * Words put into a text of the language: where that is read from the right, a name in Latin letters, or a day of digits,
 * is isolated, so that what is beside it, a number or another name, does not join it. Words of both scripts are Arabic.
 * An address can still be followed.
 */
export function isolate(locale: Locale, words: string): string {
  const stands = LOCALES[locale].dir === 'rtl' && /\p{Script=Latin}|\d-\d/u.test(words) && !words.startsWith('http');
  if (!stands) return words;
  return `${/\p{Script=Arabic}/u.test(words) ? '\u2067' : ISOLATE[0]}${words}${ISOLATE[1]}`;
}

/** A text of the language with what it quotes in Latin letters isolated: a quotation that begins with a number is one piece. */
export function isolateQuotations(locale: Locale, text: string): string {
  return text.replaceAll(/«[^«»]+»/gu, (quotation) => isolate(locale, quotation));
}

/** The text as data: a file to calculate with holds no marks of direction. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
