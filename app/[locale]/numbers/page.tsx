import '@/app/styles/choiceRow.css';
import '@/app/styles/numbersTable.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NumberFilter } from '@/components/figures/NumberFilter';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { isPublishedLocale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';

interface NumbersParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: NumbersParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).number;
  return {
    title: words.all,
    description: words.allIntro,
    alternates: { canonical: absoluteUrl(`/${locale}/numbers/`) },
  };
}

/** Every observation of the fact base, one row each. */
export default async function Numbers({ params }: NumbersParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).number;
  return (
    <>
      <PageHeader locale={locale} />
      <main className="px-gutter pt-10" data-elements="numbers">
        <h1 className="max-w-[22ch] text-[1.6875rem]/8 md:text-[2.75rem]/12">{words.all}</h1>
        <p className="mt-3 mb-8 max-w-160">{words.allIntro}</p>
        <NumberFilter locale={locale} />
      </main>
      <Footer locale={locale} />
    </>
  );
}
