import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Footer } from '@/components/page/Footer';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { pageMetadata } from '@/components/page/pageMetadata';
import { isPublishedLocale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

interface PrintParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PrintParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, moved } = messages(locale).text;
  return pageMetadata(locale, { title, description: moved, path: '/text/', card: { kind: 'story' }, isNamed: true });
}

/** The former address of the booklet. It links to the plain edition, and redirects there where script runs. */
export default async function FormerBooklet({ params }: PrintParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { page, text } = messages(locale);
  return (
    <>
      <PageHeader locale={locale} path="/text/" />
      <main className="px-gutter pt-10">
        <PageTitle>{text.title}</PageTitle>
        <p className="mt-3 max-w-160">
          {text.moved}{' '}
          <a data-forward="" href={paths.text(locale)}>
            {page.text}
          </a>
        </p>
      </main>
      <Footer locale={locale} path="/text/" />
    </>
  );
}
