import { median, sum } from 'd3';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readProse } from '@/lib/story/readProse';

/** What a text should not exceed, so that readers of lower secondary school follow it. */
const READABILITY = { medianSentence: 18, grade: 9 } as const;

export interface Readability {
  /** Words of the sentence in the middle. */
  readonly medianSentence: number;
  /** Years of school, by the formula of Flesch and Kincaid: crude, and for English alone. */
  readonly grade: number;
}

/** How hard an English text is to read. A fact counts as one short word. */
export function readability(mdx: string): Readability {
  const sentences = readProse('en', mdx)
    .blocks.flatMap((block) => block.sentences)
    .map(({ text }) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    medianSentence: median(sentences, (sentence) => sentence.length) ?? 0,
    grade: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: sum(words, syllable) }),
  };
}

/** What to tell an editor of a text that is too hard; the formula is no judge, so this stops nothing. */
export function formatReadability(file: string, { medianSentence, grade }: Readability): readonly string[] {
  return [
    ...(medianSentence > READABILITY.medianSentence
      ? [`${file}: half of the sentences are longer than ${medianSentence} words; better ${READABILITY.medianSentence}`]
      : []),
    ...(grade > READABILITY.grade
      ? [`${file}: asks for ${grade.toFixed(1)} years of school; better ${READABILITY.grade}`]
      : []),
  ];
}
