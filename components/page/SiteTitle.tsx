import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The site's name as the title of the opening: its first word on the first line, the others on the second. */
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
