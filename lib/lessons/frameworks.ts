import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { httpUrlCellSchema, idCellSchema } from '@/lib/facts/cellShapes';
import { findDuplicates } from '@/lib/facts/findDuplicates';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';

export const CURRICULA_FILE = 'content/lessons/frameworks.csv';

/**
 * Columns of the table of curricula whose aims the lessons meet. Each curriculum is cited from an official page; one
 * without such a page is not listed.
 */
export const curriculumRowSchema = z.object({
  id: idCellSchema,
  name: z.string().min(1),
  /** The aim of the curriculum that the lessons meet. Words in quotation marks are those of the official page. */
  hook: z.string().min(1),
  /** Language in which `name` and `hook` are written. */
  lang: z.enum(['en', 'es', 'fr']),
  /**
   * Address of the official page that states the aim in `hook`: a law, or a page of a ministry or of the framework’s
   * publisher.
   */
  url: httpUrlCellSchema,
});

type Framework = z.infer<typeof curriculumRowSchema>;

/** Parses the curricula and lists errors in the file. @param text the CSV; default: the site's own file */
export function readCurricula(text = readFileSync(CURRICULA_FILE, 'utf8')): ParsedTable<Framework> {
  const table = parseTable(CURRICULA_FILE, text, curriculumRowSchema);
  return { ...table, errors: [...table.errors, ...findDuplicates(CURRICULA_FILE, 'id', table, (row) => row.id)] };
}

/** The curricula by id, in the order in which pages show them. */
export const CURRICULA_BY_ID: ReadonlyMap<string, Framework> = new Map(
  readCurricula().rows.map((row) => [row.id, row]),
);
