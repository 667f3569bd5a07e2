import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Renders the site's name as the title of the opening: its first word on one line, the others on a second. */
export function SiteTitle({ locale }: { readonly locale: Locale }) {
  const [first = '', ...others] = messages(locale).site.name.split(' ');
  return (
    <>
      {first}
      <br />
      {others.join(' ')}
    </>
  );
}
