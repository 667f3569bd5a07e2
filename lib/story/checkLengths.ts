import { median, sum } from 'd3';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { type Prose, type ProseBlock, wordCount } from './readProse';

export interface ChapterProse {
  readonly file: string;
  readonly prose: Prose;
}

/** How long things may be, in words. A fact is one word. */
export const LENGTHS = {
  sentence: 35,
  medianSentence: 18,
  /** Steps included; what is said again in plain words, and the question before the story, stand apart. */
  section: 250,
  plain: 60,
  story: [2200, 3000],
} as const;

/** Errors of the lengths of sentences, sections and the story of one language. */
export function checkLengths(locale: Locale, chapters: readonly ChapterProse[]): ContentError[] {
  const say = (message: string): ContentError => ({ file: `content/${locale}/story`, message });
  const blocks = chapters.flatMap(({ prose }) => prose.blocks);
  const words = blocks.filter(({ kind }) => kind === 'paragraph').flatMap((block) => block.sentences.map(wordCount));
  const middle = median(words) ?? 0;
  const all = wordsOf(blocks);
  const [least, most] = LENGTHS.story;
  return [
    ...chapters.flatMap(checkChapter),
    ...(middle > LENGTHS.medianSentence
      ? [say(`half of the sentences are longer than ${middle} words; expected ${LENGTHS.medianSentence} at most`)]
      : []),
    ...(all < least || all > most ? [say(`the story has ${all} words; expected ${least} to ${most}`)] : []),
  ];
}

function checkChapter({ file, prose }: ChapterProse): ContentError[] {
  const isPlain = ({ within }: ProseBlock) => within.includes('Plain');
  const section = wordsOf(prose.blocks.filter((block) => !isPlain(block) && !block.within.includes('Prediction')));
  const plain = wordsOf(prose.blocks.filter(isPlain));
  const over = (what: string, count: number, most: number): ContentError[] =>
    count > most ? [{ file, message: `${what} has ${count} words; expected ${most} at most` }] : [];
  return [
    ...longSentences(file, prose),
    ...over('the section', section, LENGTHS.section),
    ...over('its plain version', plain, LENGTHS.plain),
    ...(plain === 0 ? [{ file, message: 'the section is not said again in plain words; expected <Plain>' }] : []),
  ];
}

/** Errors of sentences that nobody reads to their end. */
export function longSentences(file: string, { blocks }: Prose): ContentError[] {
  return blocks.flatMap(({ row, sentences }) =>
    sentences
      .filter((sentence) => wordCount(sentence) > LENGTHS.sentence)
      .map((sentence) => ({
        file,
        row,
        message: `a sentence of ${wordCount(sentence)} words; expected ${LENGTHS.sentence} at most: “${sentence.text}”`,
      })),
  );
}

function wordsOf(blocks: readonly ProseBlock[]): number {
  return sum(blocks, ({ sentences }) => sum(sentences, wordCount));
}
