import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** The line above every page that is not the story. */
export function PageHeader({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  return (
    <header className="masthead-line">
      <a className="masthead-name" href={paths.story(locale)}>
        {words.site.name}
      </a>
      <nav className="masthead-links" aria-label={words.site.name}>
        <a href={paths.story(locale)}>{words.page.read}</a>
        <a href={paths.numbers(locale)}>{words.page.numbers}</a>
        <a href={paths.map(locale)}>{words.page.map}</a>
        <a href={paths.teach(locale)}>{words.teach.link}</a>
      </nav>
    </header>
  );
}
