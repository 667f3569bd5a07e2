import { reporter } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';

/** The name of a body that counts, in the page's language. */
export function reporterName(locale: Locale, id: string): string {
  return reporter(id)[`name_${locale}`];
}
