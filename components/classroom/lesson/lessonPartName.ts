import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Returns the name of a part of a lesson in a language. @throws Error when the messages have no such name */
export function lessonPartName(locale: Locale, lesson: LessonId, part: string): string {
  const names: Readonly<Record<string, string>> = messages(locale).teach.lessons[lesson].parts;
  const name = names[part];
  if (name === undefined)
    throw new Error(`The part "${part}" of the lesson "${lesson}" has no name in content/messages/teach.`);
  return name;
}
