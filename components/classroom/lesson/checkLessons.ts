import { existsSync, readFileSync } from 'node:fs';
import { impliedValuesByFormula } from '@/components/claim/impliedValuesByFormula';
import type { ContentError } from '@/lib/facts/contentError';
import type { FactBase } from '@/lib/facts/factBase';
import type { GlossaryEntry } from '@/lib/facts/recordTables';
import { LESSON_IDS, LESSON_LINE_NUMBERS_BY_ID, LESSONS, type LessonId, lessonTablePath } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { checkMdx, type MdxComponentRules } from '@/lib/story/checkMdx';
import { type AttributionFacts, checkNumberAttribution } from '@/lib/story/checkNumberAttribution';
import { collectAttributionFacts } from '@/lib/story/checkProse';
import { checkSentenceLengths } from '@/lib/story/checkProseLengths';
import { checkTermMarkup } from '@/lib/story/checkTermMarkup';
import { type Prose, readProse } from '@/lib/story/readProse';
import { readCurriculumRequirements } from '@/lib/text/curriculumRequirements';
import { checkLessonNames, checkLessonRecord, checkLessonText, type IdsUsableInLessons } from './checkLesson';
import { glossaryTermFormsById } from './glossaryTermFormsById';
import { lessonMdxRules } from './lessonMdxRules';
import { parseLessonText } from './parseLessonText';

interface CheckContext {
  readonly story: MdxComponentRules;
  readonly names: IdsUsableInLessons;
  readonly formulas: readonly string[];
  readonly attribution: AttributionFacts;
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
  story: MdxComponentRules,
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
    formulas: [...impliedValuesByFormula(base.claims).keys()],
    attribution: collectAttributionFacts(locale, base),
    terms: base.glossary.rows,
  };
  return [
    ...LESSON_IDS.flatMap((id) => checkLesson(id, locale, context)),
    ...readCurriculumRequirements(locale).errors,
  ];
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
  const where = { file: lessonTablePath('lessons'), row: LESSON_LINE_NUMBERS_BY_ID.get(id) ?? 0 };
  const recordErrors = [...checkLessonRecord(where, record, names), ...checkLessonNames(id, locale, record)];
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
  const tasks = parseLessonText(mdx).tasks.map((task) => task.id);
  return [
    ...recordErrors,
    ...checkMdx(file, mdx, locale, lessonMdxRules(record, tasks, story, names, formulas)),
    ...checkLessonText(file, locale, mdx, record),
    ...checkTermMarkup(file, locale, mdx, glossaryTermFormsById(locale, terms)),
    ...checkNumberAttribution(file, locale, prose, attribution),
    ...checkSentenceLengths(file, locale, prose),
  ];
}
