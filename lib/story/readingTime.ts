import { sum } from 'd3';
import { CHAPTERS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { language } from '@/lib/text/language';
import { chapterSource } from './chapterFile';
import { readProse, wordCount } from './readProse';

/** Estimates the minutes needed to read chapters, without their figures. */
export function minutesToRead(locale: Locale, chapters: readonly string[]): number {
  const sentences = chapters.flatMap((mdx) => readProse(locale, mdx).blocks.flatMap((block) => block.sentences));
  return Math.round(sum(sentences, wordCount) / language(locale, 'wordsPerMinute'));
}

export function readingMinutes(locale: Locale): number {
  return minutesToRead(
    locale,
    CHAPTERS.map((id) => chapterSource(id, locale)),
  );
}
