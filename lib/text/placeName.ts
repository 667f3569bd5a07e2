import { factBase, find } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';

/** A place's name in the page's language. @throws Error when there is no such place, or no name for it. */
export function placeName(locale: Locale, id: string): string {
  const name = find('place', factBase().places, id).names[locale];
  if (name === '') throw new Error(`The place "${id}" has no name in "${locale}".`);
  return name;
}
