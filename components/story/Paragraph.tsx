import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { signs } from '@/lib/text/signs';
import { Note } from './Note';
import { type TermProps, termId } from './Term';

/** A paragraph of the story, with the meaning of the terms that ask for it in the margin, on paper and on wide screens. */
export function Paragraph({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const terms = Children.toArray(children).filter(isExplained);
  if (terms.length === 0) return <p>{children}</p>;
  return (
    <div className="with-notes lg:relative">
      <p>{children}</p>
      {/* The margin is empty but for notes, so theirs may be longer than their paragraph. */}
      <div className="notes grid gap-3 lg:absolute lg:start-192 lg:top-1.5 lg:w-86">
        {terms.map(({ props }) => {
          const { term, definition } = factWords(locale, 'glossary', termId(props.id));
          return (
            <Note key={props.id}>
              <dfn className="font-medium not-italic">{term}</dfn>
              {signs(locale).colon}
              {definition}
            </Note>
          );
        })}
      </div>
    </div>
  );
}

/** Only terms can ask for it (`scripts/checkContent.ts`). */
function isExplained(child: ReactNode): child is ReactElement<TermProps> {
  return isValidElement<TermProps>(child) && child.props.explained !== undefined;
}
