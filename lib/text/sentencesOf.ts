import { LOCALES, type Locale } from '@/lib/locales';
import { language } from './language';

const segmenters = new Map<Locale, Intl.Segmenter>();

/** The sentences of a paragraph, without the spaces between them. */
export function sentencesOf(locale: Locale, paragraph: string): readonly string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(LOCALES[locale].tag, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const sentences: string[] = [];
  // A line that ends would end a sentence.
  for (const { segment } of segmenter.segment(paragraph.replace(/\s*\n\s*/g, ' '))) {
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(locale, before, segment)) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** A question that is quoted, and an abbreviation, look to the segmenter like the end of a sentence. */
function goesOn(locale: Locale, before: string, next: string): boolean {
  const lastWord = before.trim().split(/[\s(]/).at(-1) ?? '';
  return /^\p{Ll}/u.test(next) || language(locale, 'abbreviations').includes(lastWord);
}
