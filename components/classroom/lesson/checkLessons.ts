import { existsSync, readFileSync } from 'node:fs';
import { impliedValues } from '@/components/claim/impliedValues';
import type { ContentError } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import type { GlossaryEntry } from '@/lib/facts/recordTables';
import { LESSON_IDS, LESSON_LINES, LESSONS, type LessonId, lessonTableFile } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { type AttributionBase, checkAttribution } from '@/lib/story/checkAttribution';
import { longSentences } from '@/lib/story/checkLengths';
import { type ComponentRules, checkMdx } from '@/lib/story/checkMdx';
import { attributionBase } from '@/lib/story/checkProse';
import { checkTerms } from '@/lib/story/checkTerms';
import { type Prose, readProse } from '@/lib/story/readProse';
import { readSchoolHooks } from '@/lib/text/schoolHooks';
import { checkLessonRecord, checkLessonText, checkLessonWords, type LessonNames } from './checkLesson';
import { lessonRules } from './lessonRules';
import { readLesson } from './readLesson';
import { termNames } from './termNames';

interface CheckContext {
  readonly story: ComponentRules;
  readonly names: LessonNames;
  readonly formulas: readonly string[];
  readonly attribution: AttributionBase;
  readonly terms: readonly GlossaryEntry[];
}

/**
 * Returns all errors in the lessons of one language.
 * @param story the components that chapters of the story may use
 * @param figures ids of all figures
 */
export function checkLessons(
  locale: Locale,
  base: FactBase,
  story: ComponentRules,
  figures: readonly string[],
): readonly ContentError[] {
  const context: CheckContext = {
    story,
    names: {
      figures,
      readings: Object.entries(base.claims).flatMap(([claim, { readings }]) =>
        readings.map(({ id }) => `${claim}:${id}`),
      ),
      observations: base.observations.rows.map(({ id }) => id),
    },
    formulas: [...impliedValues(base.claims).keys()],
    attribution: attributionBase(locale, base),
    terms: base.glossary.rows,
  };
  return [...LESSON_IDS.flatMap((id) => checkLesson(id, locale, context)), ...readSchoolHooks(locale).errors];
}

export function lessonTextPath(id: LessonId, locale: Locale): string {
  return `content/${locale}/lessons/${id}.mdx`;
}

/** Returns the prose of an MDX text; undefined when the text is not MDX, which `checkMdx` reports. */
function proseOf(locale: Locale, mdx: string): Prose | undefined {
  try {
    return readProse(locale, mdx);
  } catch {
    return undefined;
  }
}

function checkLesson(
  id: LessonId,
  locale: Locale,
  { story, names, formulas, attribution, terms }: CheckContext,
): readonly ContentError[] {
  const record = LESSONS[id];
  const where = { file: lessonTableFile('lessons'), row: LESSON_LINES.get(id) ?? 0 };
  const recordErrors = [...checkLessonRecord(where, record, names), ...checkLessonWords(id, locale, record)];
  const file = lessonTextPath(id, locale);
  if (!existsSync(file))
    return [
      ...recordErrors,
      {
        file,
        message:
          'file missing; content/lessons/lessons.csv lists this lesson, and every published language needs its text',
      },
    ];
  const mdx = readFileSync(file, 'utf8');
  const prose = proseOf(locale, mdx);
  if (!prose) return [...recordErrors, ...checkMdx(file, mdx, locale, story)];
  const tasks = readLesson(mdx).tasks.map((task) => task.id);
  return [
    ...recordErrors,
    ...checkMdx(file, mdx, locale, lessonRules(record, tasks, story, names, formulas)),
    ...checkLessonText(file, locale, mdx, record),
    ...checkTerms(file, locale, mdx, termNames(locale, terms)),
    ...checkAttribution(file, locale, prose, attribution),
    ...longSentences(file, locale, prose),
  ];
}
