import { paths } from '@/lib/site/paths';
import type { QuestionProps } from './QuestionRows';
import { QuestionTitle } from './QuestionTitle';

interface QuestionLineProps extends QuestionProps {
  /** Whether its card stands elsewhere on the page, and is what an address that names the question leads to. */
  readonly hasCard: boolean;
}

/** One open question of many as a line, leading to its own page. */
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
