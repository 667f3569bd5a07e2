import '@/components/classroom/lesson/booklet.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContentsList } from '@/components/page/ContentsList';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { pageMetadata } from '@/components/page/pageMetadata';
import { Figure } from '@/components/sections/Figure';
import { FIRST_SCREEN } from '@/components/sections/figuresOfSections';
import { OpeningStage } from '@/components/story/OpeningStage';
import { PrintSources } from '@/components/story/PrintSources';
import { printVocabulary } from '@/components/story/printVocabulary';
import { isPublishedLocale } from '@/lib/locales';
import { absoluteUrl, printedAddress } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { loadChapters } from '../loadChapters';

interface PrintParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PrintParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, description } = messages(locale).print;
  return pageMetadata(locale, {
    title,
    description,
    path: '/print/',
    card: { kind: 'story' },
    isNamed: true,
  });
}

/** The story as a booklet: same chapters, every picture standing still, sources numbered at the end. */
export default async function PrintEdition({ params }: PrintParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { site, page, print } = messages(locale);
  const chapters = await loadChapters(locale);
  const words = printVocabulary(locale);
  return (
    <>
      <PageHeader locale={locale} path="/print/" />
      <main className="booklet">
        <p className="booklet-hint px-gutter py-3 font-sans text-note text-quiet" data-ui="">
          {print.intro}
        </p>
        <OpeningStage locale={locale} />
        <Figure locale={locale} id={FIRST_SCREEN} />
        <nav
          className="booklet-contents px-gutter pt-6 font-sans text-base/5.5 print:pt-[4mm]"
          aria-label={page.sections}
        >
          <ContentsList locale={locale} />
        </nav>
        <div className="print:break-before-page">
          {chapters.map(({ id, Chapter }) => (
            <Chapter key={id} components={words} />
          ))}
        </div>
        <PrintSources locale={locale} />
        <p className="px-gutter py-8 font-sans text-sm">
          {site.name}
          {signs(locale).comma}
          <span data-verbatim="">{printedAddress(absoluteUrl(`/${locale}/`))}</span>
        </p>
      </main>
      <Footer locale={locale} path="/print/" />
    </>
  );
}
