import { paths } from '@/lib/site/paths';
import type { OpenQuestionProps } from './OpenQuestionDetails';
import { OpenQuestionTitle } from './OpenQuestionTitle';

interface QuestionLinkItemProps extends OpenQuestionProps {
  /**
   * Whether the page shows the full question elsewhere. Then that has the id of the question, and this item has none.
   */
  readonly hasCard: boolean;
}

/** Renders the title of an open question as a list item, which links to the page of the question. */
export function OpenQuestionLinkItem({ hasCard, ...props }: QuestionLinkItemProps) {
  const { id } = props.question;
  return (
    <li {...(hasCard ? {} : { id, 'data-constraint': id })}>
      <a href={paths.question(props.locale, id)}>
        <OpenQuestionTitle {...props} />
      </a>
    </li>
  );
}
