import { readFileSync } from 'node:fs';
import { CHAPTERS } from '@/content/chapters/chapters';
import { LESSON_IDS } from '@/content/lessons/lessons';
import { lessonFile } from '@/lib/lessons/checkLessons';
import { formatReadability, readability } from '@/lib/lessons/readability';
import { quizFile } from '@/lib/quiz/checkQuiz';
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
