import type { Metadata } from 'next';
import { PageHeader } from '@/components/page/PageHeader';
import { PageTitle } from '@/components/page/PageTitle';
import { pageViewport } from '@/components/page/pageMetadata';
import { RootPage } from '@/components/page/RootPage';
import { DEFAULT_LOCALE, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

const words = messages(DEFAULT_LOCALE).notFound;

export const metadata: Metadata = { title: words.title };

export const viewport = pageViewport;

/** One page for every address that nothing is kept at, whichever language its reader came in: it says so in each. */
export default function NotFound() {
  return (
    <RootPage locale={DEFAULT_LOCALE}>
      <PageHeader locale={DEFAULT_LOCALE} path="/" />
      <main className="px-gutter pt-10 pb-10">
        <PageTitle>{words.title}</PageTitle>
        <WaysBack locale={DEFAULT_LOCALE} />
        <ul className="mt-10 grid gap-x-12 md:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
          {PUBLISHED_LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => (
            <li key={locale} className="border-t border-rule py-4 font-serif" lang={locale} dir={LOCALES[locale].dir}>
              <h2 className="text-xl/8">{messages(locale).notFound.title}</h2>
              <WaysBack locale={locale} />
            </li>
          ))}
        </ul>
      </main>
    </RootPage>
  );
}

function WaysBack({ locale }: { readonly locale: Locale }) {
  const { notFound, page, number } = messages(locale);
  return (
    <>
      <p className="mt-3 mb-4 max-w-160">{notFound.text}</p>
      <p className="flex flex-wrap gap-x-8 font-sans font-medium [&_a]:py-2.5">
        <a href={paths.story(locale)}>{page.read}</a>
        <a href={paths.numbers(locale)}>{number.all}</a>
      </p>
    </>
  );
}
