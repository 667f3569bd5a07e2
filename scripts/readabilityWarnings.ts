import { readFileSync } from 'node:fs';
import { lessonFile } from '@/components/classroom/lesson/checkLessons';
import { formatReadability, readability } from '@/components/classroom/lesson/readability';
import { quizFile } from '@/components/classroom/quiz/checkQuiz';
import { CHAPTERS } from '@/content/chapters';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { chapterFile } from '@/lib/story/chapterFile';

/**
 * Warns editors of chapters, lessons and quiz questions that are hard to read. The formula is crude, so nothing stops.
 */
export function readabilityWarnings(): readonly string[] {
  const files = [
    ...CHAPTERS.map((id) => chapterFile(id, 'en')),
    ...LESSON_IDS.map((id) => lessonFile(id, 'en')),
    quizFile('en'),
  ];
  return files.flatMap((file) => formatReadability(file, readability(readFileSync(file, 'utf8'))));
}
