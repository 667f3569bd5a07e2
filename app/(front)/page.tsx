import type { Metadata } from 'next';
import { OpeningChart } from '@/components/map/OpeningChart';
import { frontMetadata } from '@/components/page/pageMetadata';
import { OpeningTitle } from '@/components/story/OpeningTitle';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const words = messages(DEFAULT_LOCALE);

export const metadata: Metadata = frontMetadata(DEFAULT_LOCALE);

/** The front door while one language is published: what this is, and the ways in. */
export default function Front() {
  return (
    // It stands in the middle of a window that is higher.
    <div className="md:grid md:min-h-svh md:content-center">
      <main className="opening-stage @container relative lg:mx-auto lg:w-[min(100%,152svh)]">
        <OpeningChart locale={DEFAULT_LOCALE} />
        <OpeningTitle locale={DEFAULT_LOCALE}>
          <nav
            className="mt-5 flex flex-wrap gap-x-8 font-sans text-base font-medium [&_a]:py-2.5"
            aria-label={words.page.sections}
          >
            <a href={paths.story(DEFAULT_LOCALE)}>{words.page.read}</a>
            <a href={paths.numbers(DEFAULT_LOCALE)}>{words.number.all}</a>
            <a href={paths.map(DEFAULT_LOCALE)}>{words.explorer.link}</a>
            <a href={paths.teach(DEFAULT_LOCALE)}>{words.teach.link}</a>
            <a href={paths.dataPage(DEFAULT_LOCALE)}>{words.data.link}</a>
          </nav>
          <p className="mt-6 font-sans text-[0.8125rem] text-quiet">
            <a href="https://www.openstreetmap.org/copyright">{words.map.credit}</a>
          </p>
        </OpeningTitle>
      </main>
    </div>
  );
}
