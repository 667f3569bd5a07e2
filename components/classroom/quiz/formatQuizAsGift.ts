import { groups } from 'd3';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type ExportedQuestion, quizQuestionsForExport } from './quizQuestionsForExport';

/**
 * Returns the quiz in GIFT, Moodle's format for questions: one category for each lesson, explanations as feedback on
 * answers.
 */
export function formatQuizAsGift(locale: Locale): string {
  const { lessons, quiz } = messages(locale).teach;
  const sets = groups(quizQuestionsForExport(locale), ({ lesson }) => lesson).map(([lesson, questions]) =>
    [`$CATEGORY: ${categoryOf([quiz.link, lessons[lesson].title])}`, ...questions.map(giftQuestion)].join('\n\n'),
  );
  return `${sets.join('\n\n')}\n`;
}

function giftQuestion({ id, question, options }: ExportedQuestion): string {
  const answers = options.map(({ text, why, isRight }) => `${isRight ? '=' : '~'}${escaped(text)}#${escaped(why)}`);
  return [`::${id}::[plain]${escaped(question)} {`, ...answers, '}'].join('\n');
}

/** Escapes the characters that have a special meaning in GIFT. */
function escaped(text: string): string {
  return text.replace(/[~=#{}:]/g, '\\$&');
}

/** Returns the path of a category, joined by slashes; a slash within a name is doubled. */
function categoryOf(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('/', '//')).join('/');
}
