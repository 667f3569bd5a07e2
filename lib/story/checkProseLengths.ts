import { median, sum } from 'd3';
import type { ContentError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { languageRule } from '@/lib/text/language';
import { countSentenceWords, type Prose, type ProseBlock } from './readProse';

export interface ChapterProse {
  readonly file: string;
  readonly prose: Prose;
}

/** Returns an error for each sentence, section or story whose number of words is outside the limits of the language. */
export function checkProseLengths(locale: Locale, chapters: readonly ChapterProse[]): ContentError[] {
  const storyError = (message: string): ContentError => ({ file: `content/${locale}/story`, message });
  const blocks = chapters.flatMap(({ prose }) => prose.blocks);
  const words = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) => block.sentences.map(countSentenceWords));
  const middle = median(words) ?? 0;
  const all = wordsOf(blocks);
  const {
    medianSentence,
    story: [least, most],
  } = languageRule(locale, 'lengths');
  return [
    ...chapters.flatMap((chapter) => checkChapter(locale, chapter)),
    ...(middle > medianSentence
      ? [storyError(`half of the sentences are longer than ${middle} words; expected ${medianSentence} at most`)]
      : []),
    ...(all < least || all > most ? [storyError(`the story has ${all} words; expected ${least} to ${most}`)] : []),
  ];
}

function checkChapter(locale: Locale, { file, prose }: ChapterProse): ContentError[] {
  const most = languageRule(locale, 'lengths');
  const isPlain = ({ within }: ProseBlock) => within.includes('Plain');
  const section = wordsOf(prose.blocks.filter((block) => !isPlain(block) && !block.within.includes('Prediction')));
  const plain = wordsOf(prose.blocks.filter(isPlain));
  const over = (what: string, count: number, limit: number): ContentError[] =>
    count > limit ? [{ file, message: `${what} has ${count} words; expected ${limit} at most` }] : [];
  return [
    ...checkSentenceLengths(file, locale, prose),
    ...over('the section', section, most.section),
    ...over('its plain version', plain, most.plain),
    ...(plain === 0 ? [{ file, message: 'the section has no summary in plain words; expected <Plain>' }] : []),
  ];
}

/** Returns an error for each sentence with more words than the limit of the language. */
export function checkSentenceLengths(file: string, locale: Locale, { blocks }: Prose): ContentError[] {
  const most = languageRule(locale, 'lengths').sentence;
  return blocks.flatMap(({ row, sentences }) =>
    sentences
      .filter((sentence) => countSentenceWords(sentence) > most)
      .map((sentence) => ({
        file,
        row,
        message: `a sentence of ${countSentenceWords(sentence)} words; expected ${most} at most: “${sentence.text}”`,
      })),
  );
}

function wordsOf(blocks: readonly ProseBlock[]): number {
  return sum(blocks, ({ sentences }) => sum(sentences, countSentenceWords));
}
