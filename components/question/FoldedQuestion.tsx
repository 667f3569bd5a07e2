import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { type QuestionProps, QuestionRows } from './QuestionRows';
import { QuestionTitle } from './QuestionTitle';

interface FoldedQuestionProps extends QuestionProps {
  /** Whether its sentences are omitted, because they are shown once for several questions. */
  readonly isBare: boolean;
}

/** One open question of a list, folded to its title and its period. */
export function FoldedQuestion({ isBare, ...props }: FoldedQuestionProps) {
  const { locale, question } = props;
  const { id } = question;
  return (
    <details id={id} className="question-folded" data-constraint={id}>
      <summary>
        <QuestionTitle {...props} />
      </summary>
      <QuestionRows {...props} only={isBare ? 'numbers' : undefined} />
      <p className="question-page pt-2 pb-4 font-sans text-note">
        <a href={paths.question(locale, id)}>{messages(locale).question.permalink}</a>
      </p>
    </details>
  );
}
