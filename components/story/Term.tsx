import type { ReactNode } from 'react';
import { GLOSSARY, type TermId } from '@/content/glossary';
import { unknownId } from '@/lib/facts/fault';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { Note } from './Note';

interface TermProps {
  readonly locale: Locale;
  readonly id: string;
  /** The term as the sentence needs it. */
  readonly children: ReactNode;
}

/** A term at its first use, explained in the margin. */
export function Term({ locale, id, children }: TermProps) {
  if (!isTerm(id)) throw new Error(unknownId('term', id, Object.keys(GLOSSARY)));
  const { term, definition } = GLOSSARY[id];
  return (
    <>
      <dfn>{children}</dfn>
      <Note>
        <b>{localise(term, locale)}</b>: {localise(definition, locale)}
      </Note>
    </>
  );
}

function isTerm(id: string): id is TermId {
  return id in GLOSSARY;
}
