import { estimateTextWidthPx } from './estimateTextWidthPx';
import type { SourcedText } from './sourcedText';

/**
 * Breaks text into lines no wider than `width` px at a font size of `size` px; each word keeps the source of its
 * number.
 */
export function wrapSourcedText(
  pieces: readonly SourcedText[],
  width: number,
  size: number,
): readonly (readonly SourcedText[])[] {
  const lines: SourcedText[][] = [];
  for (const word of wordsOf(pieces)) {
    const line = lines.at(-1);
    if (line && estimateTextWidthPx(plainTextOfLine([...line, ...word]).trimEnd(), size) <= width) line.push(...word);
    else lines.push([...word]);
  }
  return lines.map(joinPiecesOfOneSource);
}

/**
 * Breaks a text into lines no wider than `width` px at a font size of `size` px; a single word that is longer gets its
 * own line.
 */
export function wrapWords(words: string, width: number, size: number): readonly string[] {
  return wrapSourcedText([{ text: words }], width, size).map(plainTextOfLine);
}

/**
 * Splits text into words, inside which no line may break. Each word is a list of pieces and includes the space after
 * it; a number and the comma after it are one word.
 */
function wordsOf(pieces: readonly SourcedText[]): readonly (readonly SourcedText[])[] {
  const words: SourcedText[][] = [];
  for (const piece of pieces)
    for (const text of piece.text.match(/[^ ]+ *| +/g) ?? []) {
      const word = words.at(-1);
      const continuesWord = word && (text.trim() === '' || !plainTextOfLine(word).endsWith(' '));
      if (continuesWord) word.push({ ...piece, text });
      else words.push([{ ...piece, text }]);
    }
  return words;
}

export function plainTextOfLine(line: readonly SourcedText[]): string {
  return line.map(({ text }) => text).join('');
}

/** Merges neighbouring pieces of text that have the same source, and trims the space at the end of the line. */
function joinPiecesOfOneSource(line: readonly SourcedText[]): readonly SourcedText[] {
  const joined: SourcedText[] = [];
  for (const word of line) {
    const last = joined.at(-1);
    if (last && haveOneTrace(last, word)) joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  const end = joined.at(-1);
  return end ? [...joined.slice(0, -1), { ...end, text: end.text.trimEnd() }] : joined;
}

function haveOneTrace(a: SourcedText, b: SourcedText): boolean {
  return (['observation', 'derived', 'incident', 'tally'] as const).every((trace) => a[trace] === b[trace]);
}
