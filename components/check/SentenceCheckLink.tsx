import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Renders a description of the sentence check and a link to its page, on one line. */
export function SentenceCheckLink({ locale }: { readonly locale: Locale }) {
  const { check } = messages(locale);
  return (
    <>
      {check.description} <a href={paths.check(locale)}>{check.title}</a>
    </>
  );
}
