import type { Locale } from '@/lib/locales';
import { aroundVariable } from '@/lib/text/aroundVariable';
import { messages } from '@/lib/text/messages';

interface GlossProps {
  readonly locale: Locale;
  /** Our translation of the preceding words. Absent: they are in the page's language, and nothing is rendered. */
  readonly translation: string | undefined;
}

/** Our translation of the preceding foreign words, marked as ours. */
export function Gloss({ locale, translation }: GlossProps) {
  if (translation === undefined) return null;
  const [before, after] = aroundVariable(messages(locale).text.gloss, 'translation');
  return (
    <span className="gloss text-quiet" data-verbatim="">
      {' '}
      {before}
      <q lang={locale}>{translation}</q>
      {after}
    </span>
  );
}
