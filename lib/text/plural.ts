import { LOCALES, type Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';

/** One form per plural category of the language; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `plural('en', { one: '{n} report', other: '{n} reports' }, 3)` → `3 reports`. */
export function plural(locale: Locale, forms: PluralForms, count: number): string {
  const category = new Intl.PluralRules(LOCALES[locale].tag).select(count);
  return (forms[category] ?? forms.other).replace('{n}', formatNumber(locale, count));
}
