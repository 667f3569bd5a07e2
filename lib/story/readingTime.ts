import { sum } from 'd3';
import { CHAPTERS } from '@/content/chapters/chapters';
import type { Locale } from '@/lib/locales';
import { chapterSource } from './chapterSource';

/** Words that adults read silently in a minute, in English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;

/** Words of a chapter as it is read: a fact or a quote counts as one, a figure as none. */
export function countWords(mdx: string): number {
  return mdx
    .replace(/<(Fact|Quote|Cite|Place)\b[^>]*\/>/g, 'x')
    .replace(/<[^>]*>|\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes that the text of the story takes, without its figures. */
export function readingMinutes(locale: Locale): number {
  return Math.round(sum(CHAPTERS, (id) => countWords(chapterSource(id, locale))) / WORDS_PER_MINUTE);
}
