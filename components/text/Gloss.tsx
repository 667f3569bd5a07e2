import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';

interface GlossProps {
  readonly locale: Locale;
  /** Our translation of the words before it. Absent: they are in the page's language, and nothing is set. */
  readonly translation: string | undefined;
}

/** Our translation of words in another language, after them, marked as ours. */
export function Gloss({ locale, translation }: GlossProps) {
  if (translation === undefined) return null;
  const [before, after] = splitAtVariable(messages(locale).text.gloss, 'translation');
  return (
    <span className="gloss text-quiet" data-verbatim="">
      {' '}
      {before}
      <q lang={locale}>{translation}</q>
      {after}
    </span>
  );
}
