import type { UnknownReason } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface UnknownValueProps {
  readonly locale: Locale;
  readonly reason: UnknownReason;
  /** Id of the observation whose value is missing. Default: none, for the legend of a chart. */
  readonly id?: string;
}

/** Renders the sign of a missing value: a hatched outline with the reason in words, never a zero. */
export function UnknownValue({ locale, reason, id }: UnknownValueProps) {
  return (
    <span className="unknown" data-unknown={reason} data-observation={id}>
      <span className="unknown-hatch" aria-hidden="true" />
      <span className="unknown-words">{messages(locale).number.unknown[reason]}</span>
    </span>
  );
}
