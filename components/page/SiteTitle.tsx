import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The site's name as it is set over the sea: its first word on a line of its own. */
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
