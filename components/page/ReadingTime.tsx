import type { Locale } from '@/lib/locales';
import { readingMinutes } from '@/lib/story/readingTime';
import { messages } from '@/lib/text/messages';
import { plural } from '@/lib/text/plural';

/** How long the story takes, counted from its words at build. */
export function ReadingTime({ locale }: { readonly locale: Locale }) {
  return (
    <span className="reading-time" data-tally="minutes">
      {plural(locale, messages(locale).page.minutes, readingMinutes(locale))}
    </span>
  );
}
