import type { ReactNode } from 'react';
import { findById, glossary } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';

export interface GlossaryTermProps {
  readonly id: string;
  /** `beside`: `<Paragraph>` also prints the definition in its margin. Default: only the link. */
  readonly explained?: 'beside';
  /** The term in the grammatical form that the sentence needs. */
  readonly children: ReactNode;
}

/** Term at its first use in a section, as a link to its entry in the glossary. */
export function GlossaryTerm({ locale, id, children }: GlossaryTermProps & { readonly locale: Locale }) {
  return (
    <a className="term" href={paths.term(locale, requireTermId(id))}>
      {children}
    </a>
  );
}

/**
 * Checks the id of a glossary entry.
 * @returns the id
 * @throws Error that suggests the most similar id when there is no such entry
 */
export function requireTermId(id: string): string {
  return findById('term', glossary(), id).id;
}
