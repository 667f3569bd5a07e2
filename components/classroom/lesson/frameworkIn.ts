import { FRAMEWORKS, type FrameworkId } from '@/content/lessons/curriculum';
import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import { unknownId } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { schoolHooks } from '@/lib/text/schoolHooks';
import { lessonOf } from './lessonOf';

/** A curriculum as a page shows it. */
interface FrameworkWords {
  readonly name: string;
  /** Empty where nothing was seen that the lessons meet. */
  readonly hook: string;
  /** Of the name and the hook. */
  readonly lang: Locale;
  readonly url: string | undefined;
  /** How well it was checked, in the page's language. */
  readonly seen: string;
}

/** Ids of all curricula that a page in the language names: those of its readers' own schools, then the others. */
export function frameworkIds(locale: Locale): readonly string[] {
  return [...new Set([...schoolHooks(locale).map(({ id }) => id), ...Object.keys(FRAMEWORKS)])];
}

/**
 * One curriculum, in the words of the language's own list of schools where it stands there.
 * @throws Error naming the nearest when there is none such
 */
export function frameworkIn(locale: Locale, id: string): FrameworkWords {
  const own = schoolHooks(locale).find((hook) => hook.id === id);
  if (own) return { ...own, lang: locale, url: own.url || undefined };
  if (!isFrameworkId(id)) throw new Error(unknownId('curriculum', id, frameworkIds(locale)));
  const { checked, ...words } = FRAMEWORKS[id];
  return { ...words, seen: messages(locale).teach.curriculum.checked[checked] };
}

/** The lessons that say how they meet a curriculum, and those that the language's own list names. */
export function lessonsMeeting(locale: Locale, id: string): readonly LessonId[] {
  const own = schoolHooks(locale).find((hook) => hook.id === id);
  return LESSON_IDS.filter(
    (lesson) => lessonOf(lesson).frameworks.some((met) => met === id) || own?.lessons.includes(lesson),
  );
}

function isFrameworkId(id: string): id is FrameworkId {
  return id in FRAMEWORKS;
}
