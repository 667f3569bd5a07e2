import { readFileSync } from 'node:fs';
import { DEFAULT_LOCALE } from '@/lib/locales';
import type { LessonId } from './lessons';

/**
 * Returns whether the text of a lesson links to its sheet of fact cards; otherwise that sheet is for the teacher only.
 */
export function lessonLinksToFactCards(lesson: LessonId): boolean {
  return readFileSync(`content/${DEFAULT_LOCALE}/lessons/${lesson}.mdx`, 'utf8').includes('<SheetLink kind="cards">');
}
