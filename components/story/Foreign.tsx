import type { ReactNode } from 'react';
import { Gloss } from '@/components/text/Gloss';
import type { Locale } from '@/lib/locales';
import { langAttributes } from '@/lib/text/langAttributes';

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
