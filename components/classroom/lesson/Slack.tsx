import type { LessonSession } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { Minutes } from './Minutes';
import { unplannedMinutes } from './unplannedMinutes';

interface SlackProps {
  readonly locale: Locale;
  readonly session: LessonSession;
}

/** Prints the unplanned minutes of a session on one line. Renders nothing where there are none. */
export function Slack({ locale, session }: SlackProps) {
  const minutes = unplannedMinutes(session);
  if (minutes <= 0) return null;
  return (
    <p className="slack font-sans text-sm text-quiet">
      {messages(locale).teach.slack}
      {signs(locale).colon}
      <Minutes locale={locale} minutes={minutes} isShort />
    </p>
  );
}
