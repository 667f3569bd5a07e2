import { readFileSync } from 'node:fs';
import { lessonFile } from '@/components/classroom/lesson/checkLessons';
import { formatReadability, readability } from '@/components/classroom/lesson/readability';
import { quizFile } from '@/components/classroom/quiz/checkQuiz';
import { CHAPTERS } from '@/content/chapters';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { chapterFile } from '@/lib/story/chapterFile';

/** What to tell an editor of chapters, lessons and the quiz that ask too much of a reader: a remark, for a crude formula stops nothing. */
export function readabilityWarnings(): readonly string[] {
  const files = [
    ...CHAPTERS.map((id) => chapterFile(id, 'en')),
    ...LESSON_IDS.map((id) => lessonFile(id, 'en')),
    quizFile('en'),
  ];
  return files.flatMap((file) => formatReadability(file, readability(readFileSync(file, 'utf8'))));
}
