import type { ReactNode } from 'react';
import { OurTranslation } from '@/components/text/OurTranslation';
import { citableSources, findById } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { langAttributes } from '@/lib/text/langAttributes';
import { publisherName } from '@/lib/text/names';
import { translationOfQuotation } from '@/lib/text/quotedFragmentsById';

interface QuoteProps {
  readonly locale: Locale;
  /** Id of a report or statement for which the fact base records the exact words. */
  readonly id: string;
  /**
   * Whether the page explains once that translations in square brackets are ours. Default: false, and each translation
   * is followed by “our translation”.
   */
  readonly isInStory?: boolean;
}

/** Renders the exact words of a source, followed by our translation if they are in another language. */
export function Quote({ locale, id, isInStory = false }: QuoteProps) {
  const quotable = citableSources().filter((source) => source.fragment !== '');
  const source = findById('quoted report or statement', quotable, id);
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
      <OurTranslation locale={locale} translation={translationOfQuotation(locale, source)} isInStory={isInStory} />
    </>
  );
}

export interface ForeignTextProps {
  readonly locale: Locale;
  readonly lang: string;
  /** Our translation of `children` into the language of the page. */
  readonly gloss: string;
  /**
   * Whether the page explains once that translations in square brackets are ours. Default: false, and each translation
   * is followed by “our translation”.
   */
  readonly isInStory?: boolean;
  readonly children: ReactNode;
}

/**
 * Renders words in another language, such as “of which” on a French page, with our translation. Intended for words for
 * which the fact base has no report to quote.
 */
export function ForeignText({ locale, lang, gloss, isInStory = false, children }: ForeignTextProps) {
  return (
    <>
      <q {...langAttributes(locale, lang)} data-verbatim="">
        {children}
      </q>
      <OurTranslation locale={locale} translation={gloss} isInStory={isInStory} />
    </>
  );
}
