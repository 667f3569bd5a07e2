import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';

interface OurTranslationProps {
  readonly locale: Locale;
  /**
   * Our translation of the quoted words before it. Undefined for words in the language of the page: nothing is
   * rendered.
   */
  readonly translation: string | undefined;
  /**
   * Whether the page explains once that translations in square brackets are ours. Default: false, and the translation
   * is followed by “our translation”.
   */
  readonly isInStory?: boolean;
}

/** Renders our translation of the foreign words before it, labelled as ours. */
export function OurTranslation({ locale, translation, isInStory = false }: OurTranslationProps) {
  if (translation === undefined) return null;
  const { gloss, glossInStory } = messages(locale).text;
  const [before, after] = splitAtVariable(isInStory ? glossInStory : gloss, 'translation');
  return (
    <span className="gloss text-quiet" data-verbatim="">
      {' '}
      {before}
      <q lang={locale}>{translation}</q>
      {after}
    </span>
  );
}
