import type { ReactNode } from 'react';
import { find, glossary } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';

export interface TermProps {
  readonly id: string;
  /** `<Paragraph>` says the meaning in its margin too, where there is one. */
  readonly explained?: 'beside';
  /** The term as the sentence needs it. */
  readonly children: ReactNode;
}

/** A term at its first use in a section: leads to the glossary. */
export function Term({ locale, id, children }: TermProps & { readonly locale: Locale }) {
  return (
    <a className="term" href={paths.term(locale, termId(id))}>
      {children}
    </a>
  );
}

/** @throws Error naming the nearest term when there is none such. */
export function termId(id: string): string {
  return find('term', glossary(), id).id;
}
