import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** The site's name in the header, as a link to the story. */
export function SiteName({ locale }: { readonly locale: Locale }) {
  return (
    <a className="masthead-name" href={paths.story(locale)}>
      {messages(locale).site.name}
    </a>
  );
}
