import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { httpUrlCellSchema, idCellSchema } from '@/lib/facts/cellShapes';
import { throwIfErrors } from '@/lib/facts/contentError';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';

const hookShape = z.object({
  /** Id of the requirement, unique in the file and different from the ids in content/lessons/frameworks.csv. */
  id: idCellSchema,
  name: z.string().min(1),
  /** The aim of the curriculum that the lessons meet. Words in quotation marks are those of the official page. */
  hook: z.string().min(1),
  /** Address of the official page of the curriculum that states the aim in `hook`. */
  url: httpUrlCellSchema,
  /** Ids of the lessons that meet the requirement, `two-readings|telephone-game`. */
  lessons: z
    .string()
    .transform((cell) => cell.split('|').filter((lesson) => lesson !== ''))
    .pipe(z.array(z.enum(LESSON_IDS)).min(1)),
});

/** A requirement of a curriculum, and the lessons that meet it. */
export type CurriculumRequirement = z.infer<typeof hookShape>;

export function curriculaFilePath(locale: Locale): string {
  return `content/${locale}/schools.csv`;
}

/**
 * Reads the curriculum requirements of a language's school systems, and lists errors in the file. Each language has its
 * own file, which is not translated and is optional.
 */
export function readCurriculumRequirements(locale: Locale): ParsedTable<CurriculumRequirement> {
  const file = curriculaFilePath(locale);
  if (!existsSync(file)) return { rows: [], lines: new Map(), errors: [], unparsedIds: [] };
  const table = parseTable(file, readFileSync(file, 'utf8'), hookShape);
  const ids = table.rows.map((row) => row.id);
  const twice = table.rows
    .filter((row, i) => ids.indexOf(row.id) < i)
    .map((row) => ({
      file,
      row: table.lines.get(row) ?? 0,
      message: `the id "${row.id}" occurs twice; expected it once`,
    }));
  return { ...table, errors: [...table.errors, ...twice] };
}

const known = new Map<Locale, readonly CurriculumRequirement[]>();

/** Returns the curriculum requirements of a language's school systems. @throws Error where the file has errors */
export function curriculumRequirements(locale: Locale): readonly CurriculumRequirement[] {
  const before = known.get(locale);
  if (before) return before;
  const { rows, errors } = readCurriculumRequirements(locale);
  throwIfErrors(errors);
  known.set(locale, rows);
  return rows;
}
