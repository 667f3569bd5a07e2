import type { LessonPart } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface OptionalPartNoteProps {
  readonly locale: Locale;
  readonly part: LessonPart;
}

/** Marks a part of a plan that a teacher may leave out. Renders nothing for other parts. */
export function OptionalPartNote({ locale, part }: OptionalPartNoteProps) {
  if (!part.canSkip) return null;
  return <span className="can-skip font-sans text-sm font-normal text-quiet">({messages(locale).teach.canSkip})</span>;
}
