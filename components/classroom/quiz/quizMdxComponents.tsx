import { chapterMdxComponents } from '@/components/story/chapterMdxComponents';
import type { LessonId } from '@/lib/lessons/lessons';
import { findQuizItem } from '@/lib/lessons/quiz';
import type { Locale } from '@/lib/locales';
import {
  AnswerExplanation,
  AnswerOption,
  OneLineQuestion,
  QuizKeyEntry,
  QuizQuestion,
  type QuizQuestionProps,
} from './QuizQuestion';

type ItemProps = Omit<QuizQuestionProps, 'locale'>;

/** Returns the MDX components that render the questions on one lesson. */
export function quizMdxComponents(locale: Locale, lesson: LessonId) {
  const { Fact, Cite, Foreign, Quote } = chapterMdxComponents(locale);
  return {
    Fact,
    Cite,
    Foreign,
    Quote,
    Short: OneLineQuestion,
    Option: AnswerOption,
    Why: AnswerExplanation,
    Item: (props: ItemProps) =>
      findQuizItem(props.id).lesson === lesson ? <QuizQuestion locale={locale} {...props} /> : null,
  };
}

export type QuizMdxComponents = ReturnType<typeof quizMdxComponents>;

/** Returns the MDX components that render the printed key of one lesson’s questions. */
export function quizKeyMdxComponents(locale: Locale, lesson: LessonId): QuizMdxComponents {
  return {
    ...quizMdxComponents(locale, lesson),
    Item: (props) => (findQuizItem(props.id).lesson === lesson ? <QuizKeyEntry locale={locale} {...props} /> : null),
  };
}
