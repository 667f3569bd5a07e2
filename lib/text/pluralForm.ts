import { LOCALES, type Locale } from '@/lib/locales';

/** A name by plural category: one form for each that the language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that a count takes in the language; fractions have forms of their own. */
export function pluralForm(locale: Locale, forms: PluralForms, count: number): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other;
}

/** The plural categories of a language, each with the least whole number that has it. */
export function pluralSamples(locale: Locale): ReadonlyMap<Intl.LDMLPluralRule, number> {
  const rules = pluralRules(locale);
  // Every category of whole numbers has one below this, `many` of millions aside.
  const numbers = [...Array.from({ length: 201 }, (_, n) => n), 1_000_000];
  return new Map(numbers.toReversed().map((n) => [rules.select(n), n]));
}

const known = new Map<string, Intl.PluralRules>();

/** The rules by which a language chooses the form of a count or, as `ordinal`, of a place in a series. */
export function pluralRules(locale: Locale, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules {
  const key = `${locale} ${type}`;
  const rules = known.get(key) ?? new Intl.PluralRules(LOCALES[locale].tag, { type });
  known.set(key, rules);
  return rules;
}
