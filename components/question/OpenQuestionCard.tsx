import { messages } from '@/lib/text/messages';
import { OpenQuestionDetails, type OpenQuestionProps } from './OpenQuestionDetails';
import { OpenQuestionTitle } from './OpenQuestionTitle';

interface OpenQuestionCardProps extends OpenQuestionProps {
  /**
   * Level of the heading: `h4` inside a figure, whose title is an `h3`. Default: no heading, because the question is
   * the title of the page itself.
   */
  readonly heading?: 'h2' | 'h3' | 'h4';
  /** Whether the card is folded to its heading, as in the story. Default: false. */
  readonly isFolded?: boolean;
}

/** Renders one open question in full: a relation between published numbers that should be fulfilled and is not. */
export function OpenQuestionCard({ heading: Heading, isFolded = false, ...props }: OpenQuestionCardProps) {
  const { locale, question } = props;
  const head = (
    <>
      <span
        className={`question-kind items-center justify-between font-sans text-sm font-semibold ${isFolded ? 'inline-flex w-[calc(100%-2rem)]' : 'flex'}`}
      >
        {messages(locale).question.open}
        <span className="unknown-hatch" aria-hidden="true" />
      </span>
      {Heading && (
        <Heading className="mt-2 mb-3 font-display text-2xl/7.5 font-normal tracking-[-0.016em] text-balance">
          <OpenQuestionTitle {...props} />
        </Heading>
      )}
    </>
  );
  const named = { id: question.id, 'data-constraint': question.id };
  const frame = 'question max-w-176 border-t-3 border-double border-ink pt-4';
  // The HTML id is inside `<details>`, because browsers open one around the target of a link, but not one that is the
  // target.
  return isFolded ? (
    <details className={frame}>
      <summary>{head}</summary>
      <div {...named} className="scroll-mt-44">
        <OpenQuestionDetails {...props} />
      </div>
    </details>
  ) : (
    <div {...named} className={frame}>
      {head}
      <OpenQuestionDetails {...props} />
    </div>
  );
}
