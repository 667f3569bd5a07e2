import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface MegabytesProps {
  readonly locale: Locale;
  /** What is weighed: it is made from the pages, so the build writes its size into them (`scripts/writeSize.ts`). */
  readonly of: 'classroom' | 'offline';
  readonly before?: string;
}

/** How much a reader is about to take, in brackets. */
export function Megabytes({ locale, of, before }: MegabytesProps) {
  return (
    <span className="font-normal whitespace-nowrap">
      ({before && `${before} `}
      <span data-ui="" data-size-of={of} />
      &nbsp;{messages(locale).classroom.megabytes})
    </span>
  );
}
