import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { LESSON_IDS } from '@/content/lessons/lessons';
import { httpUrl, id } from '@/lib/facts/cellShapes';
import { throwErrors } from '@/lib/facts/contentError';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';
import type { Locale } from '@/lib/locales';

const hookShape = z.object({
  /** Once in the file. That of a framework (content/lessons/curriculum.ts): these words stand in the place of its own. */
  id,
  name: z.string().min(1),
  /** What of it the lessons meet, in its own words where they were seen; empty where nothing was. */
  hook: z.string(),
  url: z.union([z.literal(''), httpUrl]),
  /** Where it was seen, and how far. */
  seen: z.string().min(1),
  /** Lessons that meet it, `two-readings|telephone-game`, beside those that name it as a framework. */
  lessons: z
    .string()
    .transform((cell) => cell.split('|').filter((lesson) => lesson !== ''))
    .pipe(z.array(z.enum(LESSON_IDS))),
});

/** A part of a school system that the lessons can meet, worded as it was verified. */
export type SchoolHook = z.infer<typeof hookShape>;

export function schoolsFile(locale: Locale): string {
  return `content/${locale}/schools.csv`;
}

/**
 * The school systems of a language's readers, with what is wrong in their file. Each language has its own and translates
 * nobody's; one without the file has none.
 */
export function readSchoolHooks(locale: Locale): ParsedTable<SchoolHook> {
  const file = schoolsFile(locale);
  if (!existsSync(file)) return { rows: [], lines: new Map(), errors: [], unread: [] };
  const table = parseTable(file, readFileSync(file, 'utf8'), hookShape);
  const ids = table.rows.map((row) => row.id);
  const twice = table.rows
    .filter((row, i) => ids.indexOf(row.id) < i)
    .map((row) => ({
      file,
      row: table.lines.get(row) ?? 0,
      message: `the id "${row.id}" is there twice; expected it once`,
    }));
  return { ...table, errors: [...table.errors, ...twice] };
}

const known = new Map<Locale, readonly SchoolHook[]>();

/** The same for pages. @throws Error where the file has errors */
export function schoolHooks(locale: Locale): readonly SchoolHook[] {
  const before = known.get(locale);
  if (before) return before;
  const { rows, errors } = readSchoolHooks(locale);
  throwErrors(errors);
  known.set(locale, rows);
  return rows;
}
