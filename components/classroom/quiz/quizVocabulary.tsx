import { vocabulary } from '@/components/story/vocabulary';
import type { LessonId } from '@/lib/lessons/lessons';
import { quizItem } from '@/lib/lessons/quiz';
import type { Locale } from '@/lib/locales';
import { Option, QuizKeyEntry, QuizQuestion, type QuizQuestionProps, Short, Why } from './QuizQuestion';

type ItemProps = Omit<QuizQuestionProps, 'locale'>;

/** Returns the MDX components that render the questions on one lesson. */
export function quizVocabulary(locale: Locale, lesson: LessonId) {
  const { Fact, Cite, Foreign, Quote } = vocabulary(locale);
  return {
    Fact,
    Cite,
    Foreign,
    Quote,
    Short,
    Option,
    Why,
    Item: (props: ItemProps) =>
      quizItem(props.id).lesson === lesson ? <QuizQuestion locale={locale} {...props} /> : null,
  };
}

export type QuizVocabulary = ReturnType<typeof quizVocabulary>;

/** Returns the MDX components that render the printed key of one lesson’s questions. */
export function quizKeyVocabulary(locale: Locale, lesson: LessonId): QuizVocabulary {
  return {
    ...quizVocabulary(locale, lesson),
    Item: (props) => (quizItem(props.id).lesson === lesson ? <QuizKeyEntry locale={locale} {...props} /> : null),
  };
}
