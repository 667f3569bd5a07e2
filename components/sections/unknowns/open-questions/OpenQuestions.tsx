import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { FoldedOpenQuestions } from '@/components/question/FoldedOpenQuestions';
import type { OpenQuestionProps } from '@/components/question/OpenQuestionDetails';
import { OpenQuestionsBySubject } from '@/components/question/OpenQuestionsBySubject';
import { OpenQuestionTitle } from '@/components/question/OpenQuestionTitle';
import { openQuestionsInFigure } from '@/components/question/openQuestionsInFigure';
import { openQuestions } from '@/lib/facts/facts';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Open questions that other sections of the story show in full. */
const IN_SECTIONS = new Set(openQuestions().filter((one) => !openQuestionsInFigure('open-questions').includes(one)));

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
      <OpenQuestionsBySubject locale={locale} heading="h4" isFolded={isFigureInStory(props)}>
        {({ alike }) =>
          isOnPaper ? (
            <FoldedOpenQuestions locale={locale} alike={alike} elsewhere={IN_SECTIONS} />
          ) : (
            <ul>
              {alike.flat().map((question) => (
                <OpenQuestionLinkItem
                  key={question.id}
                  locale={locale}
                  question={question}
                  isShownElsewhere={IN_SECTIONS.has(question)}
                />
              ))}
            </ul>
          )
        }
      </OpenQuestionsBySubject>
    </FigureLayout>
  );
}

interface OpenQuestionLinkItemProps extends OpenQuestionProps {
  /**
   * Whether the page shows the full question elsewhere. If so, the full question has the HTML id, and this item has
   * none.
   */
  readonly isShownElsewhere: boolean;
}

/** Renders the title of an open question as a list item, which links to the page of the question. */
function OpenQuestionLinkItem({ isShownElsewhere, ...props }: OpenQuestionLinkItemProps) {
  const { id } = props.question;
  return (
    <li {...(isShownElsewhere ? {} : { id, 'data-constraint': id })}>
      <a href={paths.question(props.locale, id)}>
        <OpenQuestionTitle {...props} />
      </a>
    </li>
  );
}
