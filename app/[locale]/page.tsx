import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { JsonLd } from '@/components/page/JsonLd';
import { LanguageButton } from '@/components/page/LanguageMenu';
import { PageFooter } from '@/components/page/PageFooter';
import { ReadingTime } from '@/components/page/ReadingTime';
import { StoryMasthead } from '@/components/page/StoryMasthead';
import { TranslationNote } from '@/components/page/TranslationNote';
import { FigureById } from '@/components/sections/FigureById';
import { OPENING_FIGURE_ID } from '@/components/sections/figuresOfSections';
import { storyShareWords } from '@/components/share/shareWords';
import { structuredDataOfStory } from '@/components/share/structuredData';
import { storyMdxComponents } from '@/components/story/chapterMdxComponents';
import { OpeningHeader } from '@/components/story/OpeningHeader';
import { CHAPTER_IDS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { loadChapters } from './loadChapters';

export const generateMetadata = definePageMetadata(({ locale }) => ({
  ...storyShareWords(locale),
  path: '/',
  card: { kind: 'story' },
}));

/** The whole story on one page, its sections in the order of `CHAPTER_IDS`. */
export default async function StoryPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const chapters = await loadChapters(locale);
  const words = storyMdxComponents(locale);
  return (
    <>
      <main id="story">
        <a
          className="skip absolute -top-24 start-gutter z-30 bg-ink px-4 py-2 font-sans text-base font-medium text-paper focus:top-2"
          href={`#${CHAPTER_IDS[0]}`}
        >
          {messages(locale).page.skip}
        </a>
        <article>
          <Opening locale={locale} />
          <StoryMasthead locale={locale} />
          {chapters.map(({ id, Chapter }) => (
            <Chapter key={id} components={words} />
          ))}
        </article>
      </main>
      <PageFooter locale={locale} path="/" />
      <JsonLd data={structuredDataOfStory(locale)} />
    </>
  );
}

/** The first screen: the chart of the two shores with the title, and below it the list of counts. */
function Opening({ locale }: { readonly locale: Locale }) {
  const { page, teach } = messages(locale);
  return (
    <div className="opening-screen relative flex min-h-svh flex-col overflow-hidden">
      <nav
        className="opening-nav absolute end-gutter top-2 z-2 flex items-center gap-7 max-md:gap-4 font-sans text-[0.9375rem]/5 max-lg:top-0 [&>.reading-time]:text-quiet max-md:[&>.reading-time]:hidden"
        aria-label={page.ways}
      >
        <ReadingTime locale={locale} />
        <button type="button" popoverTarget="contents">
          {page.contents}
        </button>
        <a href={paths.numbers(locale)}>{page.numbers}</a>
        {/* The narrowest windows hide it; the contents also have it. */}
        <a className="max-[22rem]:hidden" href={paths.teach(locale)}>
          {teach.link}
        </a>
        <LanguageButton locale={locale} />
      </nav>
      <TranslationNote locale={locale} />
      <OpeningHeader locale={locale} />
      <FigureById locale={locale} id={OPENING_FIGURE_ID} tableForm="linked" />
    </div>
  );
}
