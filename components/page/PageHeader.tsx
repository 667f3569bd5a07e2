import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { SiteName } from './SiteName';

/** The line above every page that is not the story. */
export function PageHeader({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  return (
    <header className="masthead-line">
      <SiteName locale={locale} />
      <nav className="masthead-links" aria-label={words.site.name}>
        <a className="max-[30rem]:hidden" href={paths.story(locale)}>
          {words.page.read}
        </a>
        <a href={paths.numbers(locale)}>{words.page.numbers}</a>
        <a href={paths.map(locale)}>{words.page.map}</a>
        <a href={paths.teach(locale)}>{words.teach.link}</a>
      </nav>
    </header>
  );
}
