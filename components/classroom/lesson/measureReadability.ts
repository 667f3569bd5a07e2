import { median, sum } from 'd3';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readProse } from '@/lib/story/readProse';

/** Recommended maximums for lower secondary school: median number of words per sentence, and years of school. */
const RECOMMENDED_MAX = { medianSentence: 18, grade: 9 } as const;

export interface Readability {
  /** Median number of words in a sentence. */
  readonly medianSentence: number;
  /** Flesch–Kincaid grade, in years of school. It is a rough measure, valid for English only. */
  readonly grade: number;
}

/** Measures how difficult an English text is to read. A `<Fact>` counts as one short word. */
export function measureReadability(mdx: string): Readability {
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

/**
 * Returns one sentence of advice for each recommended maximum that a text exceeds. It does not stop the build, because
 * the formula is only rough.
 */
export function readabilityAdvice(file: string, { medianSentence, grade }: Readability): readonly string[] {
  return [
    ...(medianSentence > RECOMMENDED_MAX.medianSentence
      ? [
          `${file}: half of the sentences are longer than ${medianSentence} words; better ${RECOMMENDED_MAX.medianSentence}`,
        ]
      : []),
    ...(grade > RECOMMENDED_MAX.grade
      ? [`${file}: requires ${grade.toFixed(1)} years of school; better ${RECOMMENDED_MAX.grade}`]
      : []),
  ];
}
