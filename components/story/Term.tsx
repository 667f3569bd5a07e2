import type { ReactNode } from 'react';
import { GLOSSARY, type TermId } from '@/content/glossary';
import { unknownId } from '@/lib/facts/fault';

export interface TermProps {
  readonly id: string;
  /** The term as the sentence needs it. */
  readonly children: ReactNode;
}

/** A term at its first use. `<Paragraph>` explains it after the paragraph, so that no sentence is broken. */
export function Term({ id, children }: TermProps) {
  return <dfn id={`term-${termId(id)}`}>{children}</dfn>;
}

/** @throws Error naming the nearest term when there is none such. */
export function termId(id: string): TermId {
  if (id in GLOSSARY) return id as TermId;
  throw new Error(unknownId('term', id, Object.keys(GLOSSARY)));
}
