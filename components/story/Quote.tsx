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
