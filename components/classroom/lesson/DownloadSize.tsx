import { PUBLICATION_DETAILS } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';

interface DownloadSizeProps {
  readonly locale: Locale;
  readonly of: keyof typeof PUBLICATION_DETAILS.megabytesAtMost;
  /** Text before the size, within the brackets. Default: none. */
  readonly before?: string;
}

/** Prints the maximum size of a download in megabytes, in brackets. */
export function DownloadSize({ locale, of, before }: DownloadSizeProps) {
  return (
    <span className="font-normal whitespace-nowrap" data-ui="">
      ({before && `${before} `}
      {formatMessage(locale, messages(locale).classroom.atMost, { megabytes: PUBLICATION_DETAILS.megabytesAtMost[of] })}
      )
    </span>
  );
}
