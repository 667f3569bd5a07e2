import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { factWords } from '@/lib/text/factWords';
import { signs } from '@/lib/text/signs';
import { Note } from './Note';
import { type TermProps, termId } from './Term';

/** A paragraph of the story. Wide screens and paper show the definitions of its `explained` terms in the margin. */
export function Paragraph({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const terms = Children.toArray(children).filter(isExplained);
  if (terms.length === 0) return <p>{children}</p>;
  return (
    <div className="with-notes lg:relative">
      <p>{children}</p>
      {/* Only notes are placed in the margin, so a list of them may be longer than its paragraph. */}
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

/** Only `<Term>` may have `explained` (checked by `scripts/checkContent.ts`). */
function isExplained(child: ReactNode): child is ReactElement<TermProps> {
  return isValidElement<TermProps>(child) && child.props.explained !== undefined;
}
