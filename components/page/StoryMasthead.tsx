import { CardLinks } from '@/components/share/CardLinks';
import { SharePanelLink } from '@/components/share/SharePanelLink';
import { CHAPTER_IDS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { ContentsList } from './ContentsList';
import { LanguageButton, LanguageMenu } from './LanguageMenu';
import { SiteName } from './PageHeader';
import { ReadingTime } from './ReadingTime';

/**
 * Renders the slim bar above the story: site name, current section, reading progress, share link, contents and
 * languages. `<story-progress>` updates the bar; the contents open without script too. In windows less than 30rem high
 * the bar is not sticky, because it would cover too much text.
 */
export function StoryMasthead({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  return (
    <>
      <story-progress className="masthead sticky top-0 z-20 block bg-paper [@media(height<30rem)]:static">
        <header className="masthead-line">
          <SiteName locale={locale} />
          <span
            className="masthead-section truncate text-quiet max-md:not-empty:flex-1 max-md:not-empty:font-medium max-md:not-empty:text-ink"
            aria-hidden="true"
          />
          <span className="masthead-bar" aria-hidden="true">
            <b className="masthead-read" />
            {CHAPTER_IDS.map((id) => (
              <i key={id} />
            ))}
          </span>
          <SharePanelLink
            locale={locale}
            className="masthead-share"
            href={`${paths.sectionPage(locale, CHAPTER_IDS[0])}#share`}
          >
            <CardLinks locale={locale} subject={{ kind: 'story' }} />
          </SharePanelLink>
          <button type="button" className="masthead-contents" popoverTarget="contents">
            {words.page.contents}
          </button>
          <LanguageButton locale={locale} />
          <nav id="contents" popover="auto" className="contents-list" aria-label={words.page.sections}>
            <ContentsList locale={locale} />
            <p className="flex flex-wrap items-center gap-x-6 font-sans text-note text-quiet [&_a]:py-2.75 [&_a]:text-base/5.5 [&_a]:underline-offset-[0.35em]">
              <a href={paths.numbers(locale)}>{words.number.all}</a>
              <a href={paths.map(locale)}>{words.explorer.link}</a>
              <a href={paths.teach(locale)}>{words.teach.link}</a>
              <a href={paths.text(locale)}>{words.page.text}</a>
              <ReadingTime locale={locale} />
            </p>
          </nav>
        </header>
      </story-progress>
      {/* Outside `<story-progress>`, because its current item is a language and not a section. */}
      <LanguageMenu locale={locale} path="/" />
    </>
  );
}
