import { paths } from '@/lib/site/paths';
import type { QuestionProps } from './QuestionRows';
import { QuestionTitle } from './QuestionTitle';

interface QuestionLineProps extends QuestionProps {
  /** Whether the question's card is elsewhere on the page; the card then has the id that addresses name. */
  readonly hasCard: boolean;
}

/** One open question as a list item with a link to its own page. */
export function QuestionLine({ hasCard, ...props }: QuestionLineProps) {
  const { id } = props.question;
  return (
    <li {...(hasCard ? {} : { id, 'data-constraint': id })}>
      <a href={paths.question(props.locale, id)}>
        <QuestionTitle {...props} />
      </a>
    </li>
  );
}
