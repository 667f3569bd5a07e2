import type { ReactNode } from 'react';
import { findById, glossaryEntries } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';

export interface GlossaryTermProps {
  readonly id: string;
  /** `beside`: the paragraph also prints the definition of the term in its margin. Default: the term is only a link. */
  readonly explained?: 'beside';
  /** The term in the grammatical form that the sentence needs. */
  readonly children: ReactNode;
}

/** Renders a term, at its first use in a section, as a link to its entry in the glossary of the site. */
export function GlossaryTerm({ locale, id, children }: GlossaryTermProps & { readonly locale: Locale }) {
  return (
    <a className="term" href={paths.term(locale, requireTermId(id))}>
      {children}
    </a>
  );
}

/**
 * Checks that the glossary of the site has an entry with this id.
 * @returns the same id
 * @throws Error that suggests the most similar id when there is no such entry
 */
export function requireTermId(id: string): string {
  return findById('term', glossaryEntries(), id).id;
}
