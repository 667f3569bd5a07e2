import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { type QuestionProps, QuestionRows } from './QuestionRows';

interface QuestionCardProps extends QuestionProps {
  /** Level of its heading: `h4` inside a figure, whose title is an `h3`. */
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** One open question, in full: a relation that should hold between published numbers, and does not. */
export function QuestionCard({ locale, question, heading: Heading }: QuestionCardProps) {
  return (
    <section id={question.id} className="question" data-constraint={question.id}>
      <p className="question-kind">
        {messages(locale).question.open}
        <span className="unknown-hatch" aria-hidden="true" />
      </p>
      <Heading>{localise(question.question.title, locale)}</Heading>
      <QuestionRows locale={locale} question={question} />
    </section>
  );
}
