import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { listCellSchema } from '@/lib/facts/cellShapes';
import { type ContentError, throwIfErrors, unknownIdMessage } from '@/lib/facts/contentError';
import { type ParsedTable, parseTable } from '@/lib/facts/parseTable';
import type { Locale } from '@/lib/locales';
import { CLOSENESS_KINDS, MEASURE_UNITS } from './findNumbers';
import { REPORTER_GROUPS } from './reporterGroups';
import { UNIT_KINDS } from './unitKinds';
import {
  CHANGE_JOINER_KINDS,
  CHANGE_WORD_KINDS,
  CLAUSE_WORD_KINDS,
  LABEL_WORD_KINDS,
  ORIGIN_WORD_KINDS,
  PART_WHOLE_PHRASE_KINDS,
  RELATIVE_YEAR_KINDS,
  SPEECH_WORD_KINDS,
  type VocabularyRow,
  WORD_ROLES,
  type WordRole,
} from './vocabulary';

/** A comma or a line break would end the cell or its line in the file that the page loads (`vocabularyLines.ts`). */
const cell = z.string().regex(/^[^,\r\n]*$/, 'text without commas or line breaks; bars separate words: boat|dinghy');

/** Shape of a row of `newsWords.csv`. */
export const newsWordSchema = z.object({
  role: z.enum(WORD_ROLES),
  id: cell,
  words: cell.pipe(listCellSchema).pipe(z.array(z.string()).min(1)),
});

function newsWordsFile(locale: Locale): string {
  return `content/${locale}/newsWords.csv`;
}

function readNewsWords(locale: Locale): ParsedTable<VocabularyRow> {
  const file = newsWordsFile(locale);
  return parseTable(file, readFileSync(file, 'utf8'), newsWordSchema);
}

/** Returns the vocabulary of the sentence check in one language. @throws Error where the file has errors */
export function loadNewsWords(locale: Locale): readonly VocabularyRow[] {
  const { rows, errors } = readNewsWords(locale);
  throwIfErrors(errors);
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
export function checkNewsWordIds(locale: Locale, named: NamedIds): readonly ContentError[] {
  const file = newsWordsFile(locale);
  if (!existsSync(file)) return [{ file, message: 'file missing; every published language needs it, for /check/' }];
  const { rows, lines, errors } = readNewsWords(locale);
  const known: Partial<Record<WordRole, readonly string[]>> = {
    ...named,
    reporter: [...named.reporter, ...Object.keys(REPORTER_GROUPS)],
    unit: Object.keys(UNIT_KINDS),
    'other-matter': ['', ...Object.keys(UNIT_KINDS)],
    closeness: CLOSENESS_KINDS,
    measure: MEASURE_UNITS,
    hinge: PART_WHOLE_PHRASE_KINDS,
    change: CHANGE_WORD_KINDS,
    'change-joiner': CHANGE_JOINER_KINDS,
    clause: CLAUSE_WORD_KINDS,
    label: LABEL_WORD_KINDS,
    'relative-year': RELATIVE_YEAR_KINDS,
    speech: SPEECH_WORD_KINDS,
    'origin-word': ORIGIN_WORD_KINDS,
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
