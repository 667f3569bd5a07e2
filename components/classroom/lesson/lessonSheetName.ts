import { lessonLinksToFactCards } from '@/lib/lessons/lessonLinksToFactCards';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import type { SheetKind } from './sheets';

/**
 * Returns the name of a sheet, short or in full, for a link to it. Where a lesson does not hand out its fact cards, the
 * name of the cards adds that they are for the teacher.
 */
export function lessonSheetName(locale: Locale, lesson: LessonId, kind: SheetKind, form: 'short' | 'names'): string {
  const { sheets } = messages(locale).teach;
  const name = sheets[form][kind];
  return kind === 'cards' && !lessonLinksToFactCards(lesson)
    ? formatMessage(locale, sheets.cardsForYou, { name })
    : name;
}
