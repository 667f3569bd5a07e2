import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

type Reason = 'not-published' | 'not-counted' | 'not-located';

/** The mark of a value that is not known: a hatched outline with the reason in words, never a zero. */
export function Unknown({ locale, reason }: { readonly locale: Locale; readonly reason: Reason }) {
  return (
    <span className="unknown" data-unknown={reason}>
      <span className="unknown-hatch" aria-hidden="true" />
      <span className="unknown-words">{messages(locale).number.unknown[reason]}</span>
    </span>
  );
}

export function isUnknownReason(status: string): status is Reason {
  return status === 'not-published' || status === 'not-counted' || status === 'not-located';
}
