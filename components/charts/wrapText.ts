import { textWidth } from './textWidth';
import type { TracedText } from './tracedText';

/**
 * Breaks words into lines no wider than `width` px at a font size of `size` px; each word keeps the source of its
 * number.
 */
export function wrapPieces(
  pieces: readonly TracedText[],
  width: number,
  size: number,
): readonly (readonly TracedText[])[] {
  const lines: TracedText[][] = [];
  for (const word of wordsOf(pieces)) {
    const line = lines.at(-1);
    if (line && textWidth(lineText([...line, ...word]).trimEnd(), size) <= width) line.push(...word);
    else lines.push([...word]);
  }
  return lines.map(joinSame);
}

/**
 * Breaks words into lines no wider than `width` px at a font size of `size` px; a longer single word gets a separate
 * line.
 */
export function wrapWords(words: string, width: number, size: number): readonly string[] {
  return wrapPieces([{ text: words }], width, size).map(lineText);
}

/**
 * Returns the words that must not break: each is the pieces of one word, with the space after it. A number and the
 * comma after it are one word.
 */
function wordsOf(pieces: readonly TracedText[]): readonly (readonly TracedText[])[] {
  const words: TracedText[][] = [];
  for (const piece of pieces)
    for (const text of piece.text.match(/[^ ]+ *| +/g) ?? []) {
      const word = words.at(-1);
      const continuesWord = word && (text.trim() === '' || !lineText(word).endsWith(' '));
      if (continuesWord) word.push({ ...piece, text });
      else words.push([{ ...piece, text }]);
    }
  return words;
}

export function lineText(line: readonly TracedText[]): string {
  return line.map(({ text }) => text).join('');
}

/** Joins neighbours whose number has the same source into one piece, and trims the space at the end of the line. */
function joinSame(line: readonly TracedText[]): readonly TracedText[] {
  const joined: TracedText[] = [];
  for (const word of line) {
    const last = joined.at(-1);
    if (last && haveOneTrace(last, word)) joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  const end = joined.at(-1);
  return end ? [...joined.slice(0, -1), { ...end, text: end.text.trimEnd() }] : joined;
}

function haveOneTrace(a: TracedText, b: TracedText): boolean {
  return (['observation', 'derived', 'incident', 'tally'] as const).every((trace) => a[trace] === b[trace]);
}
