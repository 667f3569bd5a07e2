import type { Locale } from '@/lib/locales';
import { readingMinutes } from '@/lib/story/readingTime';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';

/** How long the story takes, counted from its words at build. */
export function ReadingTime({ locale }: { readonly locale: Locale }) {
  return (
    <span className="reading-time" data-tally="minutes">
      {formatMessage(locale, messages(locale).page.minutes, { n: readingMinutes(locale) })}
    </span>
  );
}
