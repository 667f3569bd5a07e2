import type { ReactNode } from 'react';
import { termId } from '@/components/story/Term';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { signs } from '@/lib/text/signs';

interface TermLinkProps {
  readonly locale: Locale;
  readonly id: string;
  /** The term in the grammatical form that the sentence needs. */
  readonly children: ReactNode;
}

/** A term at its first use, linked to the glossary; `<term-note>` shows its definition as a tooltip. */
export function TermLink({ locale, id, children }: TermLinkProps) {
  const { term, definition } = factWords(locale, 'glossary', termId(id));
  const tip = `tip-${id}`;
  return (
    <term-note>
      <a className="term" href={paths.term(locale, id)} aria-describedby={tip}>
        {children}
      </a>
      <span className="term-tip" id={tip} role="tooltip" popover="manual">
        <b>{term}</b>
        {signs(locale).colon}
        {definition}
      </span>
    </term-note>
  );
}
