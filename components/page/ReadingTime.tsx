import type { Locale } from '@/lib/locales';
import { storyReadingMinutes } from '@/lib/story/readProse';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';

/** Renders the estimated reading time of the story in minutes, computed from its number of words. */
export function ReadingTime({ locale }: { readonly locale: Locale }) {
  return (
    <span className="reading-time" data-tally="minutes">
      {formatMessage(locale, messages(locale).page.minutes, { n: storyReadingMinutes(locale) })}
    </span>
  );
}
