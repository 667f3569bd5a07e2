import { closest } from 'fastest-levenshtein';
import { lessonTextPath } from '@/components/classroom/lesson/checkLessons';
import { quizTextPath } from '@/components/classroom/quiz/checkQuiz';
import { CHAPTER_IDS } from '@/content/chapters';
import type { ContentError } from '@/lib/facts/contentError';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { LOCALES, type Locale } from '@/lib/locales';
import { chapterFilePath } from '@/lib/story/chapterFilePath';

/**
 * Returns an error for each text that no page uses, because it is misnamed or in the wrong folder.
 * @param files paths from the project's root
 */
export function checkForUnusedTexts(files: readonly string[]): ContentError[] {
  const read = (Object.keys(LOCALES) as Locale[]).flatMap((locale) => [
    ...CHAPTER_IDS.map((id) => chapterFilePath(id, locale)),
    ...LESSON_IDS.map((id) => lessonTextPath(id, locale)),
    quizTextPath(locale),
  ]);
  return files
    .filter((file) => !read.includes(file))
    .map((file) => ({ file, message: `no page uses this file; did you mean "${closest(file, read)}"?` }));
}
