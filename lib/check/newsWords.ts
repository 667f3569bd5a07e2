import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { listCell } from '@/lib/facts/cellShapes';
import { type ContentError, throwErrors, unknownIdMessage } from '@/lib/facts/contentError';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';
import type { Locale } from '@/lib/locales';
import { BODY_GROUPS } from './bodyGroups';
import { CLOSENESS, MEASURES } from './numbersIn';
import { UNIT_KINDS } from './unitKinds';
import {
  CHANGE_JOINERS,
  CHANGES,
  CLAUSES,
  HINGES,
  LABELS,
  ORIGINS,
  RELATIVE_YEARS,
  SPEECH,
  WORD_ROLES,
  type WordRole,
  type WordRow,
} from './vocabulary';

/** A comma or a line break would end the cell or its line in the file that the page loads (`wordLines.ts`). */
const cell = z.string().regex(/^[^,\r\n]*$/, 'text without commas or line breaks; bars separate words: boat|dinghy');

/** Shape of a row of `newsWords.csv`. */
export const newsWordShape = z.object({
  role: z.enum(WORD_ROLES),
  id: cell,
  words: cell.pipe(listCell).pipe(z.array(z.string()).min(1)),
});

function newsWordsFile(locale: Locale): string {
  return `content/${locale}/newsWords.csv`;
}

function readNewsWords(locale: Locale): ParsedTable<WordRow> {
  const file = newsWordsFile(locale);
  return parseTable(file, readFileSync(file, 'utf8'), newsWordShape);
}

/** The vocabulary of the sentence check in one language. @throws Error where the file has errors */
export function newsWords(locale: Locale): readonly WordRow[] {
  const { rows, errors } = readNewsWords(locale);
  throwErrors(errors);
  return rows;
}

/** Ids of the fact base that vocabulary entries can name. */
interface NamedIds {
  readonly place: readonly string[];
  readonly reporter: readonly string[];
  /** Ids of glossary entries. */
  readonly 'loaded-word': readonly string[];
}

/** Checks that each id in a language's vocabulary is one that the sentence check uses. */
export function checkNewsWords(locale: Locale, named: NamedIds): readonly ContentError[] {
  const file = newsWordsFile(locale);
  if (!existsSync(file)) return [{ file, message: 'file missing; every published language needs it, for /check/' }];
  const { rows, lines, errors } = readNewsWords(locale);
  const known: Partial<Record<WordRole, readonly string[]>> = {
    ...named,
    reporter: [...named.reporter, ...Object.keys(BODY_GROUPS)],
    unit: Object.keys(UNIT_KINDS),
    'other-matter': ['', ...Object.keys(UNIT_KINDS)],
    closeness: CLOSENESS,
    measure: MEASURES,
    hinge: HINGES,
    change: CHANGES,
    'change-joiner': CHANGE_JOINERS,
    clause: CLAUSES,
    label: LABELS,
    'relative-year': RELATIVE_YEARS,
    speech: SPEECH,
    'origin-word': ORIGINS,
    elsewhere: ['', 'neighbour'],
    month: Array.from({ length: 12 }, (_, i) => String(i + 1)),
  };
  const unknown = rows.flatMap((row) => {
    const ids = known[row.role];
    if (!ids || ids.includes(row.id)) return [];
    return [{ file, row: lines.get(row) ?? 0, message: unknownIdMessage(row.role, row.id, ids) }];
  });
  return [...errors, ...unknown];
}
