import { textWidth } from '@/lib/drawing/textWidth';

/** Words with one trace: a number and its row, a report, or words of a scale. */
export interface TracedPiece {
  readonly text: string;
  readonly observation?: string;
  readonly incident?: string;
  readonly tally?: string;
}

/** Breaks traced words into lines no wider than `width` px at `size` px, every word with the trace that it had. */
export function wrapPieces(
  pieces: readonly TracedPiece[],
  width: number,
  size: number,
): readonly (readonly TracedPiece[])[] {
  const lines: TracedPiece[][] = [];
  for (const word of wordsOf(pieces)) {
    const line = lines.at(-1);
    if (line && textWidth(lineText([...line, ...word]).trimEnd(), size) <= width) line.push(...word);
    else lines.push([...word]);
  }
  return lines.map(joinSame);
}

/** What is not broken: the pieces of a word, with the space after it. A number and the comma after it are one word. */
function wordsOf(pieces: readonly TracedPiece[]): readonly (readonly TracedPiece[])[] {
  const words: TracedPiece[][] = [];
  for (const piece of pieces)
    for (const text of piece.text.match(/[^ ]+ *| +/g) ?? []) {
      const word = words.at(-1);
      const goesOn = word && (text.trim() === '' || !lineText(word).endsWith(' '));
      if (goesOn) word.push({ ...piece, text });
      else words.push([{ ...piece, text }]);
    }
  return words;
}

function lineText(line: readonly TracedPiece[]): string {
  return line.map(({ text }) => text).join('');
}

/** Neighbours with one trace as one piece again; no space at the end of the line. */
function joinSame(line: readonly TracedPiece[]): readonly TracedPiece[] {
  const joined: TracedPiece[] = [];
  for (const word of line) {
    const last = joined.at(-1);
    const isSame =
      last?.observation === word.observation && last?.incident === word.incident && last?.tally === word.tally;
    if (last && isSame) joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  const end = joined.at(-1);
  return end ? [...joined.slice(0, -1), { ...end, text: end.text.trimEnd() }] : joined;
}
