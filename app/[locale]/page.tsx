import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Footer } from '@/components/page/Footer';
import { JsonLd } from '@/components/page/JsonLd';
import { Masthead } from '@/components/page/Masthead';
import { pageMetadata } from '@/components/page/pageMetadata';
import { storyShareWords } from '@/components/share/shareWords';
import { storyArticle } from '@/components/share/structuredData';
import { Opening } from '@/components/story/Opening';
import { storyVocabulary } from '@/components/story/vocabulary';
import { CHAPTERS } from '@/content/chapters';
import { isPublishedLocale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { loadChapters } from './loadChapters';

interface StoryParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: StoryParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return pageMetadata(locale, { ...storyShareWords(locale), path: '/', card: { kind: 'story' } });
}

/** The whole story on one page, its sections in the order of `CHAPTERS`. */
export default async function Story({ params }: StoryParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const chapters = await loadChapters(locale);
  const words = storyVocabulary(locale);
  return (
    <>
      <main id="story">
        <a
          className="skip absolute -top-24 start-gutter z-30 bg-ink px-4 py-2 font-sans text-base font-medium text-paper focus:top-2"
          href={`#${CHAPTERS[0]}`}
        >
          {messages(locale).page.skip}
        </a>
        <article>
          <Opening locale={locale} />
          <Masthead locale={locale} />
          {chapters.map(({ id, Chapter }) => (
            <Chapter key={id} components={words} />
          ))}
        </article>
      </main>
      <Footer locale={locale} path="/" />
      <JsonLd data={storyArticle(locale)} />
    </>
  );
}
