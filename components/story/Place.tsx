import type { Locale } from '@/lib/locales';
import { placeName } from '@/lib/text/placeName';

/** The name of a place in the page's language. */
export function Place({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return <span data-place={id}>{placeName(locale, id)}</span>;
}
