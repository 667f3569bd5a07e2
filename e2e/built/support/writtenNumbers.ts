import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { language } from '@/lib/text/language';

interface Signs {
  /** Separators between thousands, and before decimals. */
  readonly group: string;
  readonly decimal: string;
}

function signsOf(locale: Locale): Signs {
  return { group: language(locale, 'grouping').sign, decimal: formatNumber(locale, 0.5).slice(1, -1) };
}

/** @returns the numbers in a text of a language, as written: `63,121`, `8.2` */
export function writtenNumbers(locale: Locale, text: string): readonly string[] {
  const { group, decimal } = signsOf(locale);
  return text.match(new RegExp(`\\d+(?:[${group}]\\d{3})*(?:[${decimal}]\\d+)?`, 'g')) ?? [];
}

/** @returns the value of a number written in the form of the language; NaN for any other form */
export function readNumber(locale: Locale, written: string): number {
  const { group, decimal } = signsOf(locale);
  const value = Number(written.replaceAll(group, '').replace(decimal, '.'));
  return written === formatNumber(locale, value) ? value : Number.NaN;
}
