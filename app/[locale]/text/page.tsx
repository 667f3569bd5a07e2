import '@/app/styles/scrollShade.css';
import '@/components/story/text.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContentsList } from '@/components/page/ContentsList';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { pageMetadata } from '@/components/page/pageMetadata';
import { ReadingTime } from '@/components/page/ReadingTime';
import { TextFigure } from '@/components/story/TextFigure';
import { textVocabulary } from '@/components/story/textVocabulary';
import { MessageText } from '@/components/text/MessageText';
import { isPublishedLocale } from '@/lib/locales';
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

/** The story for readers who want words alone: same chapters, every figure as its table. */
export default async function TextEdition({ params }: TextParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { site, text, page } = messages(locale);
  const chapters = await loadChapters(locale);
  const words = textVocabulary(locale);
  return (
    <>
      <PageHeader locale={locale} path="/text/" />
      <main className="text-edition">
        <header className="text-head px-gutter pt-10">
          <h1 className="text-[2.5rem]/[1.05]">{site.name}</h1>
          <p className="text-xl/7 text-balance lg:text-[clamp(1.25rem,1.53cqi,1.625rem)]/[1.45]">{site.dek}</p>
          <p className="font-sans text-note text-quiet">
            <MessageText locale={locale} message={`${site.dateline}${signs(locale).colon}${site.occasion}`} />
          </p>
          <p>
            {text.intro} <a href={paths.story(locale)}>{text.story}</a>
          </p>
          <nav
            className="text-contents mt-6 font-sans text-base/5.5 text-quiet [&_a]:text-ink"
            aria-label={page.sections}
          >
            <h2 className="mb-1 font-sans text-base font-medium tracking-normal text-ink">{page.contents}</h2>
            <ContentsList locale={locale} />
            <ReadingTime locale={locale} />
          </nav>
          <TextFigure locale={locale} id="opening-ledger" heading="h2" />
        </header>
        {chapters.map(({ id, Chapter }) => (
          <Chapter key={id} components={words} />
        ))}
      </main>
      <Footer locale={locale} path="/text/" />
    </>
  );
}
