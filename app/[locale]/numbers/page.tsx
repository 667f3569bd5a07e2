import '@/app/styles/choiceRow.css';
import '@/components/number/numbersTable.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilterableNumbers } from '@/components/number/FilterableNumbers';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { PageTitle } from '@/components/page/PageTitle';
import { pageMetadata } from '@/components/page/pageMetadata';
import { isPublishedLocale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface NumbersParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: NumbersParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).number;
  return pageMetadata(locale, {
    title: words.all,
    description: words.allIntro,
    path: '/numbers/',
    card: { kind: 'site' },
    isNamed: true,
  });
}

/** Every observation of the fact base, one row each. */
export default async function Numbers({ params }: NumbersParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).number;
  return (
    <>
      <PageHeader locale={locale} path="/numbers/" />
      <main className="px-gutter pt-10">
        <PageTitle>{words.all}</PageTitle>
        <p className="mt-3 mb-8 max-w-160">{words.allIntro}</p>
        <FilterableNumbers locale={locale} />
      </main>
      <Footer locale={locale} path="/numbers/" />
    </>
  );
}
