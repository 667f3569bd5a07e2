import type { ReactNode } from 'react';
import { termId } from '@/components/story/Term';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { signs } from '@/lib/text/signs';

interface TermLinkProps {
  readonly locale: Locale;
  readonly id: string;
  /** The term as the sentence needs it. */
  readonly children: ReactNode;
}

/** A term at its first use: leads to the glossary, and says its meaning beside itself where script runs. */
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
