import type { Metadata } from 'next';
import { OpeningChart } from '@/components/map/OpeningChart';
import { frontMetadata } from '@/components/page/pageMetadata';
import { OpeningTitle } from '@/components/story/OpeningTitle';
import { DEFAULT_LOCALE, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const words = messages(DEFAULT_LOCALE);

export const metadata: Metadata = frontMetadata(DEFAULT_LOCALE);

/** The front door: what this is, in each language, and the way in. It never leads there by itself. */
export default function Front() {
  return (
    // It stands in the middle of a window that is higher.
    <div className="md:grid md:min-h-svh md:content-center">
      <main className="opening-stage @container relative lg:mx-auto lg:w-[min(100%,152svh)]">
        <OpeningChart locale={DEFAULT_LOCALE} />
        <OpeningTitle locale={DEFAULT_LOCALE}>
          <nav aria-label={words.page.languages}>
            <ul className="mt-2 grid max-w-160 lg:mt-[2.6cqi]">
              {PUBLISHED_LOCALES.map((locale) => (
                <Language key={locale} locale={locale} />
              ))}
            </ul>
          </nav>
          <p className="mt-6 font-sans text-[0.8125rem] text-quiet">
            <a href="https://www.openstreetmap.org/copyright">{words.map.credit}</a>
          </p>
        </OpeningTitle>
      </main>
    </div>
  );
}

function Language({ locale }: { readonly locale: Locale }) {
  const { name, dek } = messages(locale).site;
  return (
    <li className="border-t border-rule py-3" lang={locale} dir={LOCALES[locale].dir}>
      <a
        className="flex flex-wrap items-baseline gap-x-4 py-1.5 no-underline hover:underline"
        href={paths.story(locale)}
        hrefLang={locale}
      >
        <span className="font-sans text-base font-medium">{LOCALES[locale].name}</span>
        <span className="text-2xl">{name}</span>
      </a>
      <p className="text-base/6 text-quiet">{dek}</p>
    </li>
  );
}
