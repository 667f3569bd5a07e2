import { reporter } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';

/** The name of a body that counts, in the page's language. @throws Error when there is none. */
export function reporterName(locale: Locale, id: string): string {
  const name = reporter(id)[`name_${locale}`];
  if (name === '') throw new Error(`The reporter "${id}" has no name in "${locale}".`);
  return name;
}
