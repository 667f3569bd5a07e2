import type { LessonSession } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { computeUnplannedMinutes } from './computeUnplannedMinutes';
import { DurationInMinutes } from './DurationInMinutes';

interface UnplannedMinutesNoteProps {
  readonly locale: Locale;
  readonly session: LessonSession;
}

/** Prints the unplanned minutes of a session on one line. Renders nothing where there are none. */
export function UnplannedMinutesNote({ locale, session }: UnplannedMinutesNoteProps) {
  const minutes = computeUnplannedMinutes(session);
  if (minutes <= 0) return null;
  return (
    <p className="slack font-sans text-sm text-quiet">
      {messages(locale).teach.slack}
      {punctuationOf(locale).colon}
      <DurationInMinutes locale={locale} minutes={minutes} isShort />
    </p>
  );
}
