import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { distinctionOf } from '@/lib/text/distinctionOf';

/** What tells a number from others of the same scope. */
export function TellApart({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const { text, isOutlets } = distinctionOf(locale, row);
  if (text === '') return null;
  return (
    <span className="tell-apart" data-verbatim={isOutlets ? '' : undefined}>
      {text}
    </span>
  );
}
