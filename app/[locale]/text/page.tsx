import '@/app/styles/scrollShade.css';
import '@/components/story/plainEdition.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContentsList } from '@/components/page/ContentsList';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { pageMetadata } from '@/components/page/pageMetadata';
import { ReadingTime } from '@/components/page/ReadingTime';
import { Figure } from '@/components/sections/Figure';
import { OPENING_FIGURE } from '@/components/sections/figuresOfSections';
import { NumberedSources } from '@/components/story/NumberedSources';
import { OpeningStage } from '@/components/story/OpeningStage';
import { plainEditionVocabulary } from '@/components/story/plainEditionVocabulary';
import { isPublishedLocale } from '@/lib/locales';
import { absoluteUrl, printedAddress } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { loadChapters } from '../loadChapters';

interface TextParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: TextParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, description } = messages(locale).text;
  return pageMetadata(locale, {
    title,
    description,
    path: '/text/',
    card: { kind: 'story' },
    isNamed: true,
  });
}

/**
 * The plain edition: the chapters of the story with every figure as a still picture and its table, and all sources
 * numbered at the end. It needs no script, and it prints as a booklet.
 */
export default async function PlainEdition({ params }: TextParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { site, page, text } = messages(locale);
  const chapters = await loadChapters(locale);
  const words = plainEditionVocabulary(locale);
  return (
    <>
      <PageHeader locale={locale} path="/text/" />
      <main className="plain-edition">
        <div className="edition-hint px-gutter py-3 font-sans text-note text-quiet" data-ui="">
          <p>
            {text.intro} <a href={paths.story(locale)}>{text.story}</a>
          </p>
          <ReadingTime locale={locale} />
        </div>
        <OpeningStage locale={locale} hasWater={false} />
        <Figure locale={locale} id={OPENING_FIGURE} />
        <nav
          className="edition-contents px-gutter pt-6 font-sans text-base/5.5 print:pt-[4mm]"
          aria-label={page.sections}
        >
          <ContentsList locale={locale} />
        </nav>
        <div className="print:break-before-page">
          {chapters.map(({ id, Chapter }) => (
            <Chapter key={id} components={words} />
          ))}
        </div>
        <NumberedSources locale={locale} />
        <p className="px-gutter py-8 font-sans text-sm">
          {site.name}
          {signs(locale).comma}
          <span data-verbatim="">{printedAddress(absoluteUrl(`/${locale}/`))}</span>
        </p>
      </main>
      <Footer locale={locale} path="/text/" />
    </>
  );
}
