import { toCardinal as toEnglish } from 'n2words/en-GB';
import { LOCALES, type Locale } from '@/lib/locales';

const formats = new Map<Locale, Intl.NumberFormat>();

/** `63,121`: grouped at every length, so that 3,500 stands beside 63,121 in all languages. */
export function formatNumber(locale: Locale, value: number): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(LOCALES[locale].tag, { useGrouping: 'always', maximumFractionDigits: 2 });
  formats.set(locale, format);
  return format.format(value);
}

const ORDINAL_ENDINGS: Partial<Record<Locale, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
};

/** `20th`. @throws Error for a language whose ordinals are not written down yet. */
export function formatOrdinal(locale: Locale, value: number): string {
  const category = new Intl.PluralRules(LOCALES[locale].tag, { type: 'ordinal' }).select(value);
  const ending = ORDINAL_ENDINGS[locale]?.[category];
  if (ending === undefined)
    throw new Error(`No ordinal endings for "${locale}": add them to lib/text/formatNumber.ts.`);
  return `${formatNumber(locale, value)}${ending}`;
}

const WORDS: Partial<Record<Locale, (value: number) => string>> = { en: toEnglish };

/** `fourteen`. @throws Error for a language whose number words are not chosen yet. */
export function numberInWords(locale: Locale, value: number): string {
  const toWords = WORDS[locale];
  if (!toWords) throw new Error(`No number words for "${locale}": add them to lib/text/formatNumber.ts.`);
  return toWords(value);
}
