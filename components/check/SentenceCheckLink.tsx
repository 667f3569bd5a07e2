import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** One line that describes the sentence check, with a link to it. */
export function SentenceCheckLink({ locale }: { readonly locale: Locale }) {
  const { check } = messages(locale);
  return (
    <>
      {check.description} <a href={paths.check(locale)}>{check.title}</a>
    </>
  );
}
