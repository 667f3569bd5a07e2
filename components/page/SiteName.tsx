import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** The site's name in the line above a page, leading to the story. */
export function SiteName({ locale }: { readonly locale: Locale }) {
  return (
    <a
      className="masthead-name flex-1 py-1 font-serif text-lg/4.5 font-medium no-underline md:flex-[1_0_auto] md:py-0 md:text-lg/6 md:whitespace-nowrap"
      href={paths.story(locale)}
    >
      {messages(locale).site.name}
    </a>
  );
}
