import { sum } from 'd3';
import { CHAPTERS } from '@/content/chapters/chapters';
import type { Locale } from '@/lib/locales';
import { chapterSource } from './chapterSource';
import { readProse, wordCount } from './readProse';

/** Words that adults read silently in a minute, in English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;

/** Minutes that the words of chapters take, without their figures. */
export function minutesToRead(chapters: readonly string[]): number {
  const sentences = chapters.flatMap((mdx) => readProse(mdx).blocks.flatMap((block) => block.sentences));
  return Math.round(sum(sentences, wordCount) / WORDS_PER_MINUTE);
}

export function readingMinutes(locale: Locale): number {
  return minutesToRead(CHAPTERS.map((id) => chapterSource(id, locale)));
}
