import type { NumberEntry } from './checkIndex';
import type { DescribedRemark } from './describeRemark';
import { entryAddress, entrySource, entryText } from './entryText.browser';
import type { SentenceReader } from './sentenceReader';

/**
 * The result of a check as plain text with its sources, for a reporter’s notebook.
 * @param address of the page with the sentence in it
 */
export function noteText(
  written: string,
  remarks: readonly DescribedRemark[],
  { index, say }: SentenceReader,
  address: string,
): string {
  const { words, signs, version } = index;
  const numberLines = (entry: NumberEntry) => {
    const what = [entry.shown, entryText(entry, index), entrySource(entry, index)].join(signs.comma);
    return `  ${what}\n  ${new URL(entryAddress(entry), address)}`;
  };
  const parts = remarks.map((remark) =>
    [remark.written, ...remark.lines, ...remark.numbers.map(numberLines)].join('\n'),
  );
  return [
    say(words.note.title, { sentence: written }),
    ...parts,
    words.limits,
    say(words.note.source, { date: version, address }),
  ].join('\n\n');
}
