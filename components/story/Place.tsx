import type { Locale } from '@/lib/locales';
import { placeName } from '@/lib/text/placeName';

/** A place by its name in the page's language. */
export function Place({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return <span data-place={id}>{placeName(locale, id)}</span>;
}
