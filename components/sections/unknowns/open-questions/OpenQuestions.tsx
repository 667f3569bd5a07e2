import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { FoldedQuestions } from '@/components/question/FoldedQuestions';
import { QuestionGroups } from '@/components/question/QuestionGroups';
import { QuestionLinkItem } from '@/components/question/QuestionLinkItem';
import { questionsInFigure } from '@/components/question/questionsInFigure';
import { openQuestions } from '@/lib/facts/facts';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Open questions that other sections of the story show in full. */
const IN_SECTIONS = new Set(openQuestions().filter((one) => !questionsInFigure('open-questions').includes(one)));

/**
 * Renders the figure `open-questions`: every comparison of values that should hold and does not, by subject. Each is
 * one line with a link to its page; on paper each is printed in full.
 */
export function OpenQuestions(props: FigureComponentProps) {
  const { locale, isOnPaper } = props;
  const words = messages(locale);
  return (
    <FigureLayout {...props}>
      <p className="figure-subtitle">
        {words.figures['open-questions'].subtitle}{' '}
        {!isOnPaper && <a href={paths.questions(locale)}>{words.question.inFull}</a>}
      </p>
      <QuestionGroups locale={locale} heading="h4" isFolded={isFigureInStory(props)}>
        {({ alike }) =>
          isOnPaper ? (
            <FoldedQuestions locale={locale} alike={alike} elsewhere={IN_SECTIONS} />
          ) : (
            <ul>
              {alike.flat().map((question) => (
                <QuestionLinkItem
                  key={question.id}
                  locale={locale}
                  question={question}
                  hasCard={IN_SECTIONS.has(question)}
                />
              ))}
            </ul>
          )
        }
      </QuestionGroups>
    </FigureLayout>
  );
}
