import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { language } from '@/lib/text/language';

interface Signs {
  /** Between thousands, and before decimals. */
  readonly group: string;
  readonly decimal: string;
}

function signsOf(locale: Locale): Signs {
  return { group: language(locale, 'grouping').sign, decimal: formatNumber(locale, 0.5).slice(1, -1) };
}

/** The numbers in a text of a language, as they are written: `63,121`, `8.2`. */
export function writtenNumbers(locale: Locale, text: string): readonly string[] {
  const { group, decimal } = signsOf(locale);
  return text.match(new RegExp(`\\d+(?:[${group}]\\d{3})*(?:[${decimal}]\\d+)?`, 'g')) ?? [];
}

/** The value of a number that is written as the language writes it; NaN where it is written in another way. */
export function readNumber(locale: Locale, written: string): number {
  const { group, decimal } = signsOf(locale);
  const value = Number(written.replaceAll(group, '').replace(decimal, '.'));
  return written === formatNumber(locale, value) ? value : Number.NaN;
}
