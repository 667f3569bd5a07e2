import type { CheckIndex, NumberEntry } from '@/components/check/checkIndex';
import type { CheckTables } from '@/lib/check/checkText';
import { compileVocabularies } from '@/lib/check/termsOf';
import { type CheckWords, checkWords } from './checkWords';

/** What sentences are read with, made once of the file that the page fetches. */
export interface SentenceReader extends CheckWords {
  readonly index: CheckIndex;
  readonly tables: CheckTables;
  /** Numbers of the tables, by id. */
  readonly entries: ReadonlyMap<string, NumberEntry>;
}

export function sentenceReader(index: CheckIndex): SentenceReader {
  const { numbers, metrics, newsWords } = index;
  return {
    ...checkWords(index),
    index,
    tables: { numbers, metrics, vocabularies: compileVocabularies((locale) => newsWords[locale]) },
    entries: new Map(numbers.map((entry) => [entry.id, entry])),
  };
}
