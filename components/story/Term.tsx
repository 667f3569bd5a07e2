import type { ReactNode } from 'react';
import { find, glossary } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';

export interface TermProps {
  readonly id: string;
  /** `beside`: `<Paragraph>` also shows the definition in its margin. */
  readonly explained?: 'beside';
  /** The term in the grammatical form that the sentence needs. */
  readonly children: ReactNode;
}

/** A term at its first use in a section, linked to its entry in the glossary. */
export function Term({ locale, id, children }: TermProps & { readonly locale: Locale }) {
  return (
    <a className="term" href={paths.term(locale, termId(id))}>
      {children}
    </a>
  );
}

/** @returns the id, if it is in the glossary @throws Error that suggests the most similar id */
export function termId(id: string): string {
  return find('term', glossary(), id).id;
}
