import { observation } from '@/lib/facts/facts';
import { localise } from '@/lib/text/localise';
import { PeriodText } from './PeriodText';
import { type QuestionProps, QuestionRows } from './QuestionRows';

export interface FoldedQuestionProps extends QuestionProps {
  /** Whether its sentences stand beside it, shared with others. */
  readonly isBare: boolean;
}

/** One open question of many, folded to its title and its time. */
export function FoldedQuestion({ locale, question, isBare }: FoldedQuestionProps) {
  const row = observation(question.whole);
  return (
    <details id={question.id} className="question-folded" data-constraint={question.id}>
      <summary>
        {localise(question.question.title, locale)} {row.from !== '' && <PeriodText locale={locale} row={row} />}
      </summary>
      <QuestionRows locale={locale} question={question} only={isBare ? 'numbers' : undefined} />
    </details>
  );
}
