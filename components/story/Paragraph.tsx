import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { GLOSSARY } from '@/content/glossary';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { Note } from './Note';
import { Term, type TermProps, termId } from './Term';

/** A paragraph of the story; terms used in it for the first time are explained after it, in the margin where there is one. */
export function Paragraph({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const terms = Children.toArray(children).filter(isTerm);
  if (terms.length === 0) return <p>{children}</p>;
  return (
    <div className="with-notes">
      <p>{children}</p>
      <div className="notes">
        {terms.map(({ props }) => {
          const { term, definition } = GLOSSARY[termId(props.id)];
          return (
            <Note key={props.id}>
              <b>{localise(term, locale)}</b>: {localise(definition, locale)}
            </Note>
          );
        })}
      </div>
    </div>
  );
}

function isTerm(child: ReactNode): child is ReactElement<TermProps> {
  return isValidElement(child) && child.type === Term;
}
