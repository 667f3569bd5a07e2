import { openQuestions } from '@/lib/facts/facts';
import { questionsInFigure } from '@/lib/figures/questionsInFigure';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { FigureFrame } from '../FigureFrame';
import { FoldedQuestions } from '../FoldedQuestions';
import { figureParts } from '../figureParts';
import { QuestionGroups } from '../QuestionGroups';
import { QuestionLine } from '../QuestionLine';
import type { StoryFigureProps } from '../storyFigure';

/** Questions whose cards stand in other sections. */
const IN_SECTIONS = new Set(openQuestions().filter((one) => !questionsInFigure('open-questions').includes(one)));

/** Every relation that should hold and does not, by subject: a line each, leading to its page; on paper in full. */
export function OpenQuestions(props: StoryFigureProps) {
  const { locale, id, isOnPaper } = props;
  const words = messages(locale);
  return (
    <FigureFrame {...props} {...figureParts(locale, id)}>
      <p className="figure-subtitle">
        {words.figures['open-questions'].subtitle}{' '}
        {!isOnPaper && <a href={paths.questions(locale)}>{words.question.inFull}</a>}
      </p>
      <QuestionGroups locale={locale} heading="h4">
        {({ alike }) =>
          isOnPaper ? (
            <FoldedQuestions locale={locale} alike={alike} elsewhere={IN_SECTIONS} />
          ) : (
            <ul>
              {alike.flat().map((question) => (
                <QuestionLine
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
    </FigureFrame>
  );
}
