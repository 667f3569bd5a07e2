import type { OpenQuestion } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import type { OpenQuestionGroup } from '@/lib/text/groupOpenQuestionsBySubject';
import { messages } from '@/lib/text/messages';
import { OpenQuestionDetails, type OpenQuestionProps } from './OpenQuestionDetails';
import { OpenQuestionTitle } from './OpenQuestionTitle';

interface FoldedQuestionsProps extends Pick<OpenQuestionGroup, 'alike'> {
  readonly locale: Locale;
  /** Questions that the page shows in full elsewhere. Here they are links. Default: none. */
  readonly elsewhere?: ReadonlySet<OpenQuestion>;
}

/**
 * Renders open questions in full, each folded to its title. Questions with the same sentences share one copy of them.
 */
export function FoldedOpenQuestions({ locale, alike, elsewhere }: FoldedQuestionsProps) {
  const write = (question: OpenQuestion, isBare: boolean) =>
    elsewhere?.has(question) ? (
      <p key={question.id} className="question-link">
        <a href={`#${question.id}`}>
          <OpenQuestionTitle locale={locale} question={question} />
        </a>
      </p>
    ) : (
      <FoldedQuestion key={question.id} isBare={isBare} locale={locale} question={question} />
    );
  return (
    <div>
      {alike.map((questions) => {
        const [first] = questions;
        if (!first || questions.length === 1) return questions.map((question) => write(question, false));
        return (
          <div key={first.id} className="questions-alike">
            <p>{messages(locale).figures['open-questions'].alike}</p>
            <OpenQuestionDetails locale={locale} question={first} only="sentences" />
            {questions.map((question) => write(question, true))}
          </div>
        );
      })}
    </div>
  );
}

interface FoldedQuestionProps extends OpenQuestionProps {
  /** Whether the sentences of the question are omitted, because the list shows them once for several questions. */
  readonly isBare: boolean;
}

/** Renders one open question of a list, folded to its title and its period. */
function FoldedQuestion({ isBare, ...props }: FoldedQuestionProps) {
  const { locale, question } = props;
  const { id } = question;
  return (
    <details id={id} className="question-folded" data-constraint={id}>
      <summary>
        <OpenQuestionTitle {...props} />
      </summary>
      <OpenQuestionDetails {...props} only={isBare ? 'numbers' : undefined} />
      <p className="question-page pt-2 pb-4 font-sans text-note">
        <a href={paths.question(locale, id)}>{messages(locale).question.permalink}</a>
      </p>
    </details>
  );
}
