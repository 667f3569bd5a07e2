import { type ContentError, type ErrorPosition, unknownIdMessage } from '@/lib/facts/contentError';
import { formatJsonPath } from '@/lib/facts/parseJson';
import type { LessonRecord } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { languageRule } from '@/lib/text/language';
import { messageFiles } from '@/lib/text/messageFiles';
import type { Messages } from '@/lib/text/messages';
import { lessonRecordSchema, lessonTextSchema } from './lessonSchemas';
import { parseLessonText } from './parseLessonText';

/** Ids of all figures, readings and observations of the site, to which a lesson may refer. */
export interface IdsUsableInLessons {
  readonly figures: readonly string[];
  /** Ids of readings, each after the id of its claim, e.g. `attempts:A`. */
  readonly readings: readonly string[];
  readonly observations: readonly string[];
}

/**
 * Returns the errors in the language-independent record of a lesson.
 * @param where file and row of the record, for the messages
 * @param names ids to which the lesson may refer
 */
export function checkLessonRecord(
  where: ErrorPosition,
  record: LessonRecord,
  names: IdsUsableInLessons,
): ContentError[] {
  const unknown = (kind: string, ids: readonly string[], known: readonly string[]) =>
    ids.filter((id) => !known.includes(id)).map((id) => ({ ...where, message: unknownIdMessage(kind, id, known) }));
  const parts = partIdsOfLesson(record);
  return [
    ...shapeErrors(where, lessonRecordSchema.safeParse(record)),
    ...unknown('figure', record.figures, names.figures),
    ...unknown('reading', record.readings, names.readings),
    ...unknown('number', record.numbers, names.observations),
    ...parts
      .filter((id, i) => parts.indexOf(id) < i)
      .map((id) => ({ ...where, message: `the part "${id}" is there twice; expected it once` })),
  ];
}

/**
 * Returns the errors in a lesson's text in one language, compared with its record.
 * @throws Error when the text is not MDX
 */
export function checkLessonText(file: string, locale: Locale, mdx: string, record: LessonRecord): ContentError[] {
  const text = parseLessonText(mdx);
  const plans = record.plans.map(({ id }) => id);
  return [
    ...shapeErrors({ file }, lessonTextSchema.safeParse(text)),
    ...orderErrors(file, 'plans', text.plans, plans),
    ...orderErrors(
      file,
      'parts',
      text.parts.map(({ id }) => id),
      partIdsOfLesson(record),
    ),
    ...orderErrors(file, 'curricula', text.frameworks, record.frameworks),
    ...text.objectives
      .filter((objective) => !isMeasurable(locale, objective))
      .map((objective) => ({
        file,
        message: `the objective “${objective}” does not begin with a verb that can be observed, such as “list” or “explain”`,
      })),
  ];
}

/**
 * Returns one error if the messages of a language have no texts for a lesson; otherwise, one error for each part of the
 * lesson that has no name.
 */
export function checkLessonNames(id: string, locale: Locale, { plans }: Pick<LessonRecord, 'plans'>): ContentError[] {
  const file = `content/${locale}/ui/teach.json`;
  // `messages` throws for a language without messages, and `checkMessages` reports a missing file.
  const teach = messageFiles(locale).get('ui/teach.json') as Messages['teach'] | undefined;
  if (!teach) return [];
  const lessons: Readonly<Record<string, { readonly parts: Readonly<Record<string, string>> }>> = teach.lessons ?? {};
  const words = lessons[id];
  if (!words) return [{ file, message: `no words for the lesson "${id}"; expected its title and its parts` }];
  return partIdsOfLesson({ plans })
    .filter((part) => words.parts[part] === undefined)
    .map((part) => ({ file, message: `no name for the part "${part}" of the lesson "${id}"` }));
}

/** Returns the ids of all parts of a lesson, plan by plan, in the order in which they are taught. */
export function partIdsOfLesson({ plans }: Pick<LessonRecord, 'plans'>): readonly string[] {
  return plans.flatMap(({ sessions }) => sessions.flatMap(({ parts }) => parts.map(({ id }) => id)));
}

function orderErrors(
  file: string,
  what: string,
  found: readonly string[],
  expected: readonly string[],
): ContentError[] {
  if (found.join() === expected.join()) return [];
  const say = (ids: readonly string[]) => (ids.length === 0 ? 'none' : ids.join(', '));
  return [{ file, message: `the ${what} of the text are ${say(found)}; expected ${say(expected)}` }];
}

interface Parsed {
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };
}

function shapeErrors(where: ErrorPosition, { error }: Parsed): ContentError[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    ...where,
    message: [...formatJsonPath(path), message].join(': '),
  }));
}

/**
 * Returns whether an objective begins with a verb for something that a teacher can observe, e.g. “compare”.
 * @throws Error for a language without a list of such verbs
 */
function isMeasurable(locale: Locale, objective: string): boolean {
  const first = objective.match(/\p{L}+/u)?.[0].toLowerCase() ?? '';
  return languageRule(locale, 'measurableVerbs').includes(first);
}
