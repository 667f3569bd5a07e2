import { SITE } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';

interface MegabytesProps {
  readonly locale: Locale;
  readonly of: keyof typeof SITE.megabytesAtMost;
  /** Words in front of the size, within its brackets. */
  readonly before?: string;
}

/** How much a reader is about to download, in brackets. */
export function Megabytes({ locale, of, before }: MegabytesProps) {
  return (
    <span className="font-normal whitespace-nowrap" data-ui="">
      ({before && `${before} `}
      {formatMessage(locale, messages(locale).classroom.atMost, { megabytes: SITE.megabytesAtMost[of] })})
    </span>
  );
}
