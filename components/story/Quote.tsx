import type { ReactNode } from 'react';
import { Gloss } from '@/components/text/Gloss';
import { find, sources } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { langAttributes } from '@/lib/text/langAttributes';
import { publisherName } from '@/lib/text/publisherName';
import { translationOf } from '@/lib/text/quotations';

interface QuoteProps {
  readonly locale: Locale;
  /** Id of a report or statement with a quoted fragment. */
  readonly id: string;
  /** Whether the page says once what square brackets mean. Default: “our translation” follows each. */
  readonly isInStory?: boolean;
}

/** The exact words of a source, and their translation when they are in another language. */
export function Quote({ locale, id, isInStory = false }: QuoteProps) {
  const quotable = sources().filter((source) => source.fragment !== '');
  const source = find('quoted report or statement', quotable, id);
  return (
    <>
      <q
        cite={source.url}
        {...langAttributes(locale, source.lang)}
        title={publisherName(locale, source.publisher)}
        data-verbatim=""
      >
        {source.fragment}
      </q>
      <Gloss locale={locale} translation={translationOf(locale, source)} isInStory={isInStory} />
    </>
  );
}

export interface ForeignProps {
  readonly locale: Locale;
  readonly lang: string;
  /** Translation of the words into the page's language. */
  readonly gloss: string;
  /** Whether the page says once what square brackets mean. Default: “our translation” follows each. */
  readonly isInStory?: boolean;
  readonly children: ReactNode;
}

/**
 * Words in another language, with their translation, for which the fact base has no report to quote, e.g. `of which`.
 */
export function Foreign({ locale, lang, gloss, isInStory = false, children }: ForeignProps) {
  return (
    <>
      <q {...langAttributes(locale, lang)} data-verbatim="">
        {children}
      </q>
      <Gloss locale={locale} translation={gloss} isInStory={isInStory} />
    </>
  );
}
