import { en } from '@/content/messages/en';
import type { Locale } from '@/lib/locales';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The shape that each language's dictionary has: English sets it, `tsc` finds a missing key. */
export type Messages = Words<typeof en>;

const DICTIONARIES: Partial<Record<Locale, Messages>> = { en };

/** @throws Error for a language that has no dictionary yet. */
export function messages(locale: Locale): Messages {
  const found = DICTIONARIES[locale];
  if (!found)
    throw new Error(`No words for "${locale}": add content/messages/${locale}.ts and name it in lib/text/messages.ts.`);
  return found;
}
