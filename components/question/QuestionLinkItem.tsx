import { paths } from '@/lib/site/paths';
import type { QuestionProps } from './QuestionDetails';
import { QuestionTitle } from './QuestionTitle';

interface QuestionLinkItemProps extends QuestionProps {
  /**
   * Whether the full question is elsewhere on the page. If so, that has the id of the question, and this item has none.
   */
  readonly hasCard: boolean;
}

/** Title of an open question as a list item, which links to the page of the question. */
export function QuestionLinkItem({ hasCard, ...props }: QuestionLinkItemProps) {
  const { id } = props.question;
  return (
    <li {...(hasCard ? {} : { id, 'data-constraint': id })}>
      <a href={paths.question(props.locale, id)}>
        <QuestionTitle {...props} />
      </a>
    </li>
  );
}
