import { textWidth } from './textWidth';

/** Breaks words into lines no wider than `width` px at `size` px; a longer single word gets a separate line. */
export function wrapWords(words: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
