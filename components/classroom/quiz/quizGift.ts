import { groups } from 'd3';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type ExportedQuestion, exportedQuiz } from './exportedQuiz';

/**
 * The quiz in GIFT, the format for questions that Moodle reads: a category for each lesson, and each explanation as the
 * feedback to its answer.
 */
export function quizGift(locale: Locale): string {
  const { lessons, quiz } = messages(locale).teach;
  const sets = groups(exportedQuiz(locale), ({ lesson }) => lesson).map(([lesson, questions]) =>
    [`$CATEGORY: ${categoryOf([quiz.link, lessons[lesson].title])}`, ...questions.map(giftQuestion)].join('\n\n'),
  );
  return `${sets.join('\n\n')}\n`;
}

function giftQuestion({ id, question, options }: ExportedQuestion): string {
  const answers = options.map(({ text, why, isRight }) => `${isRight ? '=' : '~'}${escaped(text)}#${escaped(why)}`);
  return [`::${id}::[plain]${escaped(question)} {`, ...answers, '}'].join('\n');
}

/** The signs of the format within a text. */
function escaped(text: string): string {
  return text.replace(/[~=#{}:]/g, '\\$&');
}

/** A slash parts categories; within a name it is doubled. */
function categoryOf(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('/', '//')).join('/');
}
