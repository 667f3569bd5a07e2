import { readFileSync } from 'node:fs';
import type { LessonId } from '@/lib/lessons/lessons';
import { findQuizItem } from '@/lib/lessons/quiz';
import type { Locale } from '@/lib/locales';
import { quizTextPath } from './checkQuiz';
import { parseQuizText } from './parseQuizText';
import { quizTextToPlainText } from './quizTextToPlainText';

/** A question as plain text, for other programs. */
export interface ExportedQuestion {
  readonly id: string;
  readonly lesson: LessonId;
  readonly question: string;
  readonly short: string;
  readonly options: readonly ExportedOption[];
}

export interface ExportedOption {
  readonly text: string;
  readonly why: string;
  readonly isRight: boolean;
}

/** Returns the quiz of one language as plain text, in the order of the page. */
export function quizQuestionsForExport(locale: Locale): readonly ExportedQuestion[] {
  const say = (text: string) => quizTextToPlainText(locale, text);
  return parseQuizText(readFileSync(quizTextPath(locale), 'utf8')).map(({ id, question, short, options }) => {
    const { lesson, right } = findQuizItem(id);
    return {
      id: id,
      lesson,
      question: say(question),
      short: say(short),
      options: options.map((option) => ({
        text: say(option.text),
        why: say(option.why),
        isRight: option.id === right,
      })),
    };
  });
}
