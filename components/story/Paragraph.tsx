import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { signs } from '@/lib/text/signs';
import { Note } from './Note';
import { type TermProps, termId } from './Term';

/** A paragraph of the story; terms that are to be explained here stand after it, in the margin where there is one. */
export function Paragraph({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const terms = Children.toArray(children).filter(isExplained);
  if (terms.length === 0) return <p>{children}</p>;
  return (
    <div className="with-notes lg:relative">
      <p>{children}</p>
      {/* The margin is empty but for notes, so theirs may be longer than their paragraph. */}
      <div className="notes mt-3.5 grid gap-3 lg:absolute lg:start-192 lg:top-1.5 lg:m-0 lg:w-86">
        {terms.map(({ props }) => {
          const { term, definition } = factWords(locale, 'glossary', termId(props.id));
          return (
            <Note key={props.id} isMarginal={props.explained === 'beside'}>
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
