import type { UnknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The mark of a value that is not known: a hatched outline with the reason in words, never a zero. */
export function Unknown({ locale, reason }: { readonly locale: Locale; readonly reason: UnknownReason }) {
  return (
    <span className="unknown" data-unknown={reason}>
      <span className="unknown-hatch" aria-hidden="true" />
      <span className="unknown-words">{messages(locale).number.unknown[reason]}</span>
    </span>
  );
}
