import { readFileSync } from 'node:fs';
import { group } from 'd3';
import { z } from 'zod';
import type teach from '@/content/en/ui/teach.json';
import { idCellSchema, listCellSchema, wholeNumberCellSchema } from '@/lib/facts/cellShapes';
import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import { findDuplicates } from '@/lib/facts/findDuplicates';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';

export const SCHOOL_SUBJECTS = [
  'mathematics',
  'social-studies',
  'geography',
  'media',
  'languages',
  'university',
] as const;
const PLANS = ['starter', 'lesson', 'double', 'seminar'] as const;

const minutes = z
  .string()
  .regex(/^[1-9]\d*$/, 'a whole number of minutes (45)')
  .transform(Number);
const answer = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** Columns of the tables in `content/lessons`, with the facts of lessons that are the same in every language. */
export const LESSON_TABLE_SHAPES = {
  /** The lessons in display order. Ids are in addresses and never change. */
  lessons: z.object({
    id: idCellSchema,
    /** The ages of pupils in years. `ageTo` is empty where there is no upper limit. */
    ageFrom: wholeNumberCellSchema,
    ageTo: wholeNumberCellSchema,
    subjects: listCellSchema.pipe(z.array(z.enum(SCHOOL_SUBJECTS))),
    /** Ids of the figures that a lesson shows or hands out. */
    figures: listCellSchema,
    /** Readings of claims that a lesson uses, each as the claim's id and a letter: `attempts:A`. */
    readings: listCellSchema,
    /** Ids of the observations that are printed as fact cards. */
    numbers: listCellSchema,
    /**
     * Whether pupils make the prediction of the story before they see the answer. The page of the lesson
     * then omits the answer.
     */
    guess: answer,
    /** Ids of the curricula whose requirements the lesson's text addresses. */
    frameworks: listCellSchema,
  }),
  /** Alternative plans of a lesson, the shortest first. The minutes of their sessions must add up to `minutes`. */
  plans: z.object({ lesson: idCellSchema, plan: z.enum(PLANS), minutes }),
  /**
   * One school period of a plan. `minutes` is its length, and its parts together take less (see `lessonRecordSchema`).
   */
  sessions: z.object({
    lesson: idCellSchema,
    plan: idCellSchema,
    session: z.string().regex(/^[1-9]$/, 'a number from 1 to 9'),
    minutes,
  }),
  /**
   * Timed parts of a session, in order. Ids are in addresses and never change. `canSkip` says whether a teacher who is
   * short of time may omit the part.
   */
  parts: z.object({
    lesson: idCellSchema,
    plan: idCellSchema,
    session: idCellSchema,
    part: idCellSchema,
    minutes,
    canSkip: answer,
  }),
} as const;

type TableName = keyof typeof LESSON_TABLE_SHAPES;
type Tables = { readonly [Name in TableName]: ParsedTable<z.infer<(typeof LESSON_TABLE_SHAPES)[Name]>> };
const TABLE_NAMES = Object.keys(LESSON_TABLE_SHAPES) as readonly TableName[];

/** A timed part of a lesson plan; its name is a message, its description is in the lesson's MDX. */
export interface LessonPart {
  readonly id: string;
  readonly minutes: number;
  /** Whether a teacher who is short of time may omit this part. */
  readonly canSkip?: true;
}

export interface LessonSession {
  readonly minutes: number;
  readonly parts: readonly LessonPart[];
}

export interface LessonPlan {
  readonly id: (typeof PLANS)[number];
  readonly minutes: number;
  readonly sessions: readonly LessonSession[];
}

/** The facts of a lesson that are the same in every language. */
export interface LessonRecord {
  readonly ages: { readonly from: number; readonly to: number | null };
  readonly subjects: readonly (typeof SCHOOL_SUBJECTS)[number][];
  readonly plans: readonly LessonPlan[];
  readonly figures: readonly string[];
  readonly readings: readonly string[];
  readonly numbers: readonly string[];
  readonly guess: boolean;
  readonly frameworks: readonly string[];
}

/** The id of a lesson. A check ensures that each row of `lessons.csv` has messages in `teach.json`. */
export type LessonId = keyof (typeof teach)['lessons'];

export interface ParsedLessons {
  /** The lessons by id, in display order. */
  readonly records: Readonly<Record<LessonId, LessonRecord>>;
  /** Line number of each lesson in `lessons.csv`, by lesson id. */
  readonly lines: ReadonlyMap<string, number>;
  readonly errors: readonly ContentError[];
}

export function lessonTablePath(table: TableName): string {
  return `content/lessons/${table}.csv`;
}

export function readLessonTablesAsText(): Readonly<Record<TableName, string>> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, readFileSync(lessonTablePath(name), 'utf8')])) as Record<
    TableName,
    string
  >;
}

/** Parses the tables of lessons, and lists their errors. @param texts the CSV of each table; default: the site's own */
export function readLessons(texts = readLessonTablesAsText()): ParsedLessons {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, parseTable(lessonTablePath(name), texts[name], LESSON_TABLE_SHAPES[name])]),
  ) as unknown as Tables;
  const { lessons, plans, sessions, parts } = tables;
  const plansOf = group(plans.rows, ({ lesson }) => lesson);
  const sessionsOf = group(sessions.rows, planKey);
  const partsOf = group(parts.rows, sessionKey);
  const planOf = (row: (typeof plans.rows)[number]): LessonPlan => ({
    id: row.plan,
    minutes: row.minutes,
    sessions: (sessionsOf.get(planKey(row)) ?? []).map((session) => ({
      minutes: session.minutes,
      parts: (partsOf.get(sessionKey(session)) ?? []).map(({ part, minutes: long, canSkip }) => ({
        id: part,
        minutes: long,
        ...(canSkip ? { canSkip } : {}),
      })),
    })),
  });
  const records = lessons.rows.map(({ id: lesson, ageFrom, ageTo, ...row }) => [
    lesson,
    { ages: { from: ageFrom, to: ageTo }, ...row, plans: (plansOf.get(lesson) ?? []).map(planOf) },
  ]);
  return {
    records: Object.fromEntries(records),
    lines: new Map(lessons.rows.map((row) => [row.id, lessons.lines.get(row) ?? 0])),
    errors: [...TABLE_NAMES.flatMap((name) => tables[name].errors), ...duplicates(tables), ...orphanErrors(tables)],
  };
}

function planKey({ lesson, plan }: { readonly lesson: string; readonly plan: string }): string {
  return `${lesson}, ${plan}`;
}

function sessionKey(row: { readonly lesson: string; readonly plan: string; readonly session: string }): string {
  return `${planKey(row)}, ${row.session}`;
}

function duplicates({ lessons, plans, sessions, parts }: Tables): readonly ContentError[] {
  return [
    ...findDuplicates(lessonTablePath('lessons'), 'id', lessons, ({ id: lesson }) => lesson),
    ...findDuplicates(lessonTablePath('plans'), 'plan', plans, planKey),
    ...findDuplicates(lessonTablePath('sessions'), 'session', sessions, sessionKey),
    ...findDuplicates(lessonTablePath('parts'), 'part', parts, ({ lesson, part }) => `${lesson}, ${part}`),
  ];
}

/** Returns errors for plans without a lesson, sessions without a plan, and parts without a session. */
function orphanErrors({ lessons, plans, sessions, parts }: Tables): readonly ContentError[] {
  const stray = <Row>(
    name: TableName,
    { rows, lines }: ParsedTable<Row>,
    kind: string,
    keyOf: (row: Row) => string,
    known: readonly string[],
  ) =>
    rows
      .filter((row) => !known.includes(keyOf(row)))
      .map((row) => ({
        file: lessonTablePath(name),
        row: lines.get(row) ?? 0,
        message: unknownIdMessage(kind, keyOf(row), known),
      }));
  return [
    ...stray('plans', plans, 'lesson', ({ lesson }) => lesson, [
      ...lessons.rows.map((row) => row.id),
      ...lessons.unparsedIds,
    ]),
    ...stray('sessions', sessions, 'plan', planKey, plans.rows.map(planKey)),
    ...stray('parts', parts, 'session', sessionKey, sessions.rows.map(sessionKey)),
  ];
}

/** The lessons of the site, by id. Unreadable rows are omitted: `npm run content` lists the errors of `readLessons`. */
export const { records: LESSONS, lines: LESSON_LINE_NUMBERS_BY_ID } = readLessons();
export const LESSON_IDS = Object.keys(LESSONS) as readonly LessonId[];
