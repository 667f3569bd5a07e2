import { unknownIdMessage } from '@/lib/facts/contentError';
import { CURRICULA_BY_ID } from '@/lib/lessons/frameworks';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { curriculumRequirements } from '@/lib/text/curriculumRequirements';
import { lessonRecord } from './lessonRecord';

/** A curriculum as pages show it: its name, the part that the lessons meet (the hook), and its official page. */
interface CurriculumText {
  readonly name: string;
  readonly hook: string;
  /** Language in which `name` and `hook` are written. */
  readonly lang: Locale;
  readonly url: string;
}

/** Returns the ids of all curricula that the pages of a language list, those written in this language first. */
export function curriculumIds(locale: Locale): readonly string[] {
  const frameworks = [...CURRICULA_BY_ID.values()];
  return [
    ...curriculumRequirements(locale).map(({ id }) => id),
    ...frameworks.flatMap(({ id, lang }) => (lang === locale ? [id] : [])),
    ...frameworks.flatMap(({ id, lang }) => (lang !== locale ? [id] : [])),
  ];
}

/**
 * Returns the name of a curriculum, the part of it that the lessons meet, and its address.
 * @throws Error when no curriculum has this id; its message suggests the most similar one
 */
export function findCurriculum(locale: Locale, id: string): CurriculumText {
  const framework = CURRICULA_BY_ID.get(id);
  if (framework) return framework;
  const own = curriculumRequirements(locale).find((hook) => hook.id === id);
  if (!own) throw new Error(unknownIdMessage('curriculum', id, curriculumIds(locale)));
  return { ...own, lang: locale };
}

/**
 * Returns the lessons that meet a curriculum, according to the language’s own list or, if that does not have it, to the
 * lessons' records.
 */
export function lessonsMeetingCurriculum(locale: Locale, id: string): readonly LessonId[] {
  const own = curriculumRequirements(locale).find((hook) => hook.id === id);
  return own?.lessons ?? LESSON_IDS.filter((lesson) => lessonRecord(lesson).frameworks.some((met) => met === id));
}
