import type { Locale } from '@/lib/locales';
import { storyReadingMinutes } from '@/lib/story/readProse';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';

/** Estimated reading time of the story, computed at build from its number of words. */
export function ReadingTime({ locale }: { readonly locale: Locale }) {
  return (
    <span className="reading-time" data-tally="minutes">
      {formatMessage(locale, messages(locale).page.minutes, { n: storyReadingMinutes(locale) })}
    </span>
  );
}
