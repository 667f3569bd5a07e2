import { sort } from 'd3';
import type { OpenQuestion } from '@/lib/facts/facts';
import { questionGroups } from '@/lib/facts/questionGroups';
import { questionsInFigure } from '@/lib/figures/questionsInFigure';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { FigureFrame } from '../FigureFrame';
import { FoldedQuestion, type FoldedQuestionProps } from '../FoldedQuestion';
import { figureParts } from '../figureParts';
import { Glyph } from '../Glyph';
import { QuestionRows } from '../QuestionRows';
import type { StoryFigureProps } from '../storyFigure';

/** Questions whose card stands here; to the others, in other sections, the list leads. */
const HERE = new Set(questionsInFigure('open-questions'));

/** Every relation that should hold and does not, by subject; what alike questions share is said once. */
export function OpenQuestions(props: StoryFigureProps) {
  const { locale, id } = props;
  const words = messages(locale).figures['open-questions'];
  const subjects = Object.keys(words.subjects);
  const groups = sort(questionGroups(), ({ hue }) => subjects.indexOf(hue));
  return (
    <FigureFrame {...props} {...figureParts(locale, id)}>
      <p className="figure-subtitle">{words.subtitle}</p>
      {groups.map(({ hue, alike }) => (
        <section key={hue} className="question-group" data-hue={hue}>
          <h4>
            <Glyph hue={hue} /> {words.subjects[hue]}
          </h4>
          <div>
            {alike.map((questions) => (
              <AlikeQuestions key={questions[0]?.id} locale={locale} questions={questions} />
            ))}
          </div>
        </section>
      ))}
    </FigureFrame>
  );
}

function AlikeQuestions({
  locale,
  questions,
}: {
  readonly locale: Locale;
  readonly questions: readonly OpenQuestion[];
}) {
  const [first] = questions;
  if (!first) return null;
  if (questions.length === 1) return <ListedQuestion locale={locale} question={first} isBare={false} />;
  return (
    <div className="questions-alike">
      <p>{messages(locale).figures['open-questions'].alike}</p>
      <QuestionRows locale={locale} question={first} only="sentences" />
      {questions.map((question) => (
        <ListedQuestion key={question.id} isBare locale={locale} question={question} />
      ))}
    </div>
  );
}

function ListedQuestion(props: FoldedQuestionProps) {
  const { locale, question } = props;
  if (HERE.has(question)) return <FoldedQuestion {...props} />;
  return (
    <p className="question-link">
      <a href={`#${question.id}`}>{localise(question.question.title, locale)}</a>
    </p>
  );
}
