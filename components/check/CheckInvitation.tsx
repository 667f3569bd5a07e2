import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** What the page of a reader’s sentence is for, and the way to it, in a line. */
export function CheckInvitation({ locale }: { readonly locale: Locale }) {
  const { check } = messages(locale);
  return (
    <>
      {check.description} <a href={paths.check(locale)}>{check.title}</a>
    </>
  );
}
