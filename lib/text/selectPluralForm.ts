import { LOCALES, type Locale } from '@/lib/locales';

/** Forms of a name, such as a unit, by plural category of the language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Selects the form of a name for a number. Fractions have their own plural category in some languages. */
export function selectPluralForm(locale: Locale, forms: PluralForms, count: number): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other;
}

/** Returns the plural categories of a language, each with the smallest whole number in it. */
export function smallestNumberByPlural(locale: Locale): ReadonlyMap<Intl.LDMLPluralRule, number> {
  const rules = pluralRules(locale);
  // Every category of whole numbers occurs below 201, except `many` in languages where only millions have it.
  const numbers = [...Array.from({ length: 201 }, (_, n) => n), 1_000_000];
  return new Map(numbers.toReversed().map((n) => [rules.select(n), n]));
}

const known = new Map<string, Intl.PluralRules>();

/** Returns the plural rules of a language, for quantities or, as `ordinal`, for ranks. */
export function pluralRules(locale: Locale, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules {
  const key = `${locale} ${type}`;
  const rules = known.get(key) ?? new Intl.PluralRules(LOCALES[locale].tag, { type });
  known.set(key, rules);
  return rules;
}
