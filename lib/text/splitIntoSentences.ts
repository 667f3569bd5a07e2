import { LOCALES, type Locale } from '@/lib/locales';
import { languageRule } from './language';

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Splits a paragraph into sentences, without the spaces between the sentences. */
export function splitIntoSentences(locale: Locale, paragraph: string): readonly string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(LOCALES[locale].tag, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const sentences: string[] = [];
  // The segmenter treats a line break as the end of a sentence.
  for (const { segment } of segmenter.segment(paragraph.replace(/\s*\n\s*/g, ' '))) {
    const before = sentences.at(-1);
    if (before !== undefined && continuesSentence(locale, before, segment))
      sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Whether the segmenter split one sentence into `before` and `next`, after a quoted question or an abbreviation. */
function continuesSentence(locale: Locale, before: string, next: string): boolean {
  const lastWord = before.trim().split(/[\s(]/).at(-1) ?? '';
  return /^\p{Ll}/u.test(next) || languageRule(locale, 'abbreviations').includes(lastWord);
}
