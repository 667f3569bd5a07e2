import { LOCALES, type Locale } from '@/lib/locales';
import { formatNumber } from './formatNumber';

/** One form per plural category of the language; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that a count takes in the language; fractions have forms of their own. */
export function pluralForm(locale: Locale, forms: PluralForms, count: number): string {
  return forms[new Intl.PluralRules(LOCALES[locale].tag).select(count)] ?? forms.other;
}

/** `plural('en', { one: '{n} report', other: '{n} reports' }, 3)` → `3 reports`. */
export function plural(locale: Locale, forms: PluralForms, count: number): string {
  return pluralForm(locale, forms, count).replace('{n}', formatNumber(locale, count));
}
