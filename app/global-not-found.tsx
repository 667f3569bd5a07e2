import type { Metadata } from 'next';
import { HtmlDocument } from '@/components/page/HtmlDocument';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { pageViewport } from '@/components/page/pageMetadata';
import { DEFAULT_LOCALE, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export const metadata: Metadata = { title: messages(DEFAULT_LOCALE).notFound.title };

export const viewport = pageViewport;

/** The 404 page. The reader's language is unknown, so it uses the default one. */
export default function NotFoundPage() {
  return (
    <HtmlDocument locale={DEFAULT_LOCALE}>
      <PageHeader locale={DEFAULT_LOCALE} path="/" />
      <main className="px-gutter pt-10 pb-16">
        <PageTitle>{messages(DEFAULT_LOCALE).notFound.title}</PageTitle>
        <WaysBack locale={DEFAULT_LOCALE} />
        {PUBLISHED_LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => (
          <section
            key={locale}
            className="mt-8 max-w-160 border-t border-rule pt-5"
            lang={locale}
            dir={LOCALES[locale].dir}
          >
            <h2 className="text-2xl">{messages(locale).notFound.title}</h2>
            <WaysBack locale={locale} />
          </section>
        ))}
      </main>
    </HtmlDocument>
  );
}

function WaysBack({ locale }: { readonly locale: Locale }) {
  const { notFound, page, number } = messages(locale);
  return (
    <>
      <p className="mt-3 mb-4 max-w-160">{notFound.text}</p>
      <p className="flex flex-wrap gap-x-8 font-sans font-medium [&_a]:py-2.5">
        <a href={paths.story(locale)} hrefLang={locale}>
          {page.read}
        </a>
        <a href={paths.numbers(locale)} hrefLang={locale}>
          {number.all}
        </a>
      </p>
    </>
  );
}
