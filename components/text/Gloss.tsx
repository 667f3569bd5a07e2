import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';

interface GlossProps {
  readonly locale: Locale;
  /** Our translation of the preceding words. Default: they are in the page's language, and nothing is rendered. */
  readonly translation: string | undefined;
  /** Whether the page says once what square brackets mean. Default: “our translation” follows the words. */
  readonly isInStory?: boolean;
}

/** Our translation of the preceding foreign words, marked as ours. */
export function Gloss({ locale, translation, isInStory = false }: GlossProps) {
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
