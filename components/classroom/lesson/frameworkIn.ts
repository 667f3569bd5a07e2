import { unknownId } from '@/lib/facts/contentError';
import { FRAMEWORKS } from '@/lib/lessons/frameworks';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { schoolHooks } from '@/lib/text/schoolHooks';
import { lessonOf } from './lessonOf';

/** A curriculum as pages show it: its name, the part that the lessons meet (the hook), and its official page. */
interface FrameworkWords {
  readonly name: string;
  readonly hook: string;
  /** Language in which `name` and `hook` are written. */
  readonly lang: Locale;
  readonly url: string;
}

/** Returns the ids of all curricula that pages in a language name, those in the language first. */
export function frameworkIds(locale: Locale): readonly string[] {
  const frameworks = [...FRAMEWORKS.values()];
  return [
    ...schoolHooks(locale).map(({ id }) => id),
    ...frameworks.flatMap(({ id, lang }) => (lang === locale ? [id] : [])),
    ...frameworks.flatMap(({ id, lang }) => (lang !== locale ? [id] : [])),
  ];
}

/** Returns one curriculum. @throws Error that suggests the most similar id when there is none */
export function frameworkIn(locale: Locale, id: string): FrameworkWords {
  const framework = FRAMEWORKS.get(id);
  if (framework) return framework;
  const own = schoolHooks(locale).find((hook) => hook.id === id);
  if (!own) throw new Error(unknownId('curriculum', id, frameworkIds(locale)));
  return { ...own, lang: locale };
}

/** Returns the lessons that meet a curriculum, according to the language’s own list or else the lessons' records. */
export function lessonsMeeting(locale: Locale, id: string): readonly LessonId[] {
  const own = schoolHooks(locale).find((hook) => hook.id === id);
  return own?.lessons ?? LESSON_IDS.filter((lesson) => lessonOf(lesson).frameworks.some((met) => met === id));
}
