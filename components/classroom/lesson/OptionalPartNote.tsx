import type { LessonPart } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface OptionalPartNoteProps {
  readonly locale: Locale;
  readonly part: LessonPart;
}

/**
 * Prints a note in brackets to say that a teacher may leave out this part of a plan. Renders nothing for a part that is
 * required.
 */
export function OptionalPartNote({ locale, part }: OptionalPartNoteProps) {
  if (!part.canSkip) return null;
  return <span className="can-skip font-sans text-sm font-normal text-quiet">({messages(locale).teach.canSkip})</span>;
}
