import type { Metadata } from 'next';
import { OpeningShores } from '@/components/map/OpeningShores';
import { rootPageMetadata } from '@/components/page/pageMetadata';
import { OpeningTitle } from '@/components/story/OpeningTitle';
import { DEFAULT_LOCALE, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const words = messages(DEFAULT_LOCALE);

export const metadata: Metadata = rootPageMetadata(DEFAULT_LOCALE);

/**
 * The front page: the site's name and description in each language, with a link to each edition. It never redirects.
 * The links for teachers are above the chart, since on a phone the list of languages is longer than the viewport.
 */
export default function FrontPage() {
  return (
    // Centred vertically in a tall viewport.
    <div className="md:grid md:min-h-svh md:content-center">
      <main className="lg:mx-auto lg:w-[min(100%,152svh)]">
        <div className="opening-stage @container relative">
          <nav
            className="opening-nav absolute inset-x-gutter top-0 z-2 flex flex-wrap justify-end gap-x-4 font-sans text-[0.9375rem]/5 md:gap-x-7 lg:top-2"
            aria-label={words.teach.list.title}
          >
            {PUBLISHED_LOCALES.map((locale) => (
              <a key={locale} href={paths.teach(locale)} lang={locale} dir={LOCALES[locale].dir}>
                {messages(locale).teach.link}
              </a>
            ))}
          </nav>
          <OpeningShores locale={DEFAULT_LOCALE} />
          <OpeningTitle locale={DEFAULT_LOCALE} />
        </div>
        <nav className="px-gutter max-lg:pt-4" aria-label={words.page.languages}>
          <ul className="grid gap-x-12 md:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
            {PUBLISHED_LOCALES.map((locale) => (
              <Language key={locale} locale={locale} />
            ))}
          </ul>
        </nav>
        <p className="px-gutter pt-3 pb-6 font-sans text-[0.8125rem] text-quiet">
          <a href="https://www.openstreetmap.org/copyright">{words.map.credit}</a>
        </p>
      </main>
    </div>
  );
}

function Language({ locale }: { readonly locale: Locale }) {
  const { site, check, teach } = messages(locale);
  const { name, dek } = site;
  return (
    <li className="border-t border-rule py-3 font-serif" lang={locale} dir={LOCALES[locale].dir}>
      <a className="group block py-1.5 no-underline" href={paths.story(locale)} hrefLang={locale}>
        <span className="block font-sans text-sm text-quiet">{LOCALES[locale].name}</span>
        <span className="text-2xl underline decoration-rule underline-offset-4 group-hover:decoration-current">
          {name}
        </span>
      </a>
      <p className="text-base/6 text-quiet">{dek}</p>
      <p className="flex flex-wrap gap-x-6 text-base/6 [&>a]:py-2">
        <a href={paths.check(locale)}>{check.title}</a>
        <a href={paths.teach(locale)}>{teach.title}</a>
      </p>
    </li>
  );
}
