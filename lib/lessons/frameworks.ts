import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { httpUrlCell, idCell } from '@/lib/facts/cellShapes';
import { findDuplicates } from '@/lib/facts/findDuplicates';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';

export const FRAMEWORKS_FILE = 'content/lessons/frameworks.csv';

/**
 * Columns of the table of curricula that lessons meet. Each curriculum is cited from an official page; one without such
 * a page is not listed.
 */
export const frameworkRowSchema = z.object({
  id: idCell,
  name: z.string().min(1),
  /** The aim of the curriculum that the lessons meet. Words in quotation marks are those of the official page. */
  hook: z.string().min(1),
  /** Language in which `name` and `hook` are written. */
  lang: z.enum(['en', 'es', 'fr']),
  /**
   * Address of the official page that states the aim in `hook`: a law, a page of a ministry, or of the framework’s
   * publisher.
   */
  url: httpUrlCell,
});

type Framework = z.infer<typeof frameworkRowSchema>;

/** Parses the curricula and lists errors of the file. @param text the CSV; default: the site's own file */
export function readFrameworks(text = readFileSync(FRAMEWORKS_FILE, 'utf8')): ParsedTable<Framework> {
  const table = parseTable(FRAMEWORKS_FILE, text, frameworkRowSchema);
  return { ...table, errors: [...table.errors, ...findDuplicates(FRAMEWORKS_FILE, 'id', table, (row) => row.id)] };
}

/** The curricula by id, in the order in which pages show them. */
export const FRAMEWORKS: ReadonlyMap<string, Framework> = new Map(readFrameworks().rows.map((row) => [row.id, row]));
