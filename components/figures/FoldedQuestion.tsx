import { localise } from '@/lib/text/localise';
import { type QuestionProps, QuestionRows } from './QuestionRows';

/** One open question of many, folded to its title. */
export function FoldedQuestion({ locale, question }: QuestionProps) {
  return (
    <details id={question.id} className="question-folded" data-constraint={question.id}>
      <summary>{localise(question.question.title, locale)}</summary>
      <QuestionRows locale={locale} question={question} />
    </details>
  );
}
