import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { httpUrlCell, idCell } from '@/lib/facts/cellShapes';
import { findDuplicates } from '@/lib/facts/findDuplicates';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';

export const FRAMEWORKS_FILE = 'content/lessons/frameworks.csv';

/**
 * A curriculum that the lessons meet. Each is cited from an official page; a curriculum without such a page is not
 * listed.
 */
export const frameworkRowSchema = z.object({
  id: idCell,
  name: z.string().min(1),
  /** The aim of the curriculum that the lessons meet. Words in quotation marks are those of the official page. */
  hook: z.string().min(1),
  /** The language of the name and the hook. */
  lang: z.enum(['en', 'es', 'fr']),
  /**
   * Address of the official page on which the hook was read: of the law, a ministry, or the framework’s own publisher.
   */
  url: httpUrlCell,
});

type Framework = z.infer<typeof frameworkRowSchema>;

/** Parses the curricula and lists errors of the file. @param text the CSV; default: the site's own file */
export function readFrameworks(text = readFileSync(FRAMEWORKS_FILE, 'utf8')): ParsedTable<Framework> {
  const table = parseTable(FRAMEWORKS_FILE, text, frameworkRowSchema);
  return { ...table, errors: [...table.errors, ...findDuplicates(FRAMEWORKS_FILE, 'id', table, (row) => row.id)] };
}

/** The frameworks by id, in the order in which pages show them. */
export const FRAMEWORKS: ReadonlyMap<string, Framework> = new Map(readFrameworks().rows.map((row) => [row.id, row]));
