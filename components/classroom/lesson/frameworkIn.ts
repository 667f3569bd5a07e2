import { FRAMEWORKS, type FrameworkId } from '@/content/lessons/curriculum';
import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import { unknownId } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { schoolHooks } from '@/lib/text/schoolHooks';
import { lessonOf } from './lessonOf';

/** A curriculum as a page shows it. */
interface FrameworkWords {
  readonly name: string;
  readonly hook: string;
  /** Of the name and the hook. */
  readonly lang: Locale;
  readonly url: string;
}

/** Ids of all curricula that a page in the language names: those in the language first, then the others. */
export function frameworkIds(locale: Locale): readonly string[] {
  const frameworks = Object.keys(FRAMEWORKS).filter(isFrameworkId);
  return [
    ...schoolHooks(locale).map(({ id }) => id),
    ...frameworks.filter((id) => FRAMEWORKS[id].lang === locale),
    ...frameworks.filter((id) => FRAMEWORKS[id].lang !== locale),
  ];
}

/** One curriculum. @throws Error naming the nearest when there is none such */
export function frameworkIn(locale: Locale, id: string): FrameworkWords {
  if (isFrameworkId(id)) return FRAMEWORKS[id];
  const own = schoolHooks(locale).find((hook) => hook.id === id);
  if (!own) throw new Error(unknownId('curriculum', id, frameworkIds(locale)));
  return { ...own, lang: locale };
}

/** The lessons that meet a curriculum, as they say themselves or the language’s own list does. */
export function lessonsMeeting(locale: Locale, id: string): readonly LessonId[] {
  const own = schoolHooks(locale).find((hook) => hook.id === id);
  return own?.lessons ?? LESSON_IDS.filter((lesson) => lessonOf(lesson).frameworks.some((met) => met === id));
}

function isFrameworkId(id: string): id is FrameworkId {
  return id in FRAMEWORKS;
}
