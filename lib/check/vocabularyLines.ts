import type { VocabularyRow, WordRole } from './vocabulary';

/**
 * Writes a vocabulary as lines `role,id,words`, which make the file of tables 1.4 KB smaller than objects would. The
 * shape of `newsWords.csv` rejects commas and line breaks in cells.
 */
export function writeVocabularyLines(rows: readonly VocabularyRow[]): string {
  return rows.map(({ role, id, words }) => `${role},${id},${words.join('|')}`).join('\n');
}

/** Reads a vocabulary from lines `role,id,words`. */
export function readVocabularyLines(lines: string): readonly VocabularyRow[] {
  return lines.split('\n').map((line) => {
    const [role, id = '', words = ''] = line.split(',');
    return { role: role as WordRole, id, words: words.split('|') };
  });
}
