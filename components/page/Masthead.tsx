import { CHAPTERS } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { ContentsList } from './ContentsList';
import { ReadingTime } from './ReadingTime';

/**
 * The slim line above the story: name, section in view, a scale bar that fills as one reads, contents.
 * `<story-progress>` moves it; without script the contents still open.
 */
export function Masthead({ locale }: { readonly locale: Locale }) {
  const words = messages(locale);
  return (
    <story-progress className="masthead">
      <header className="masthead-line">
        <a className="masthead-name" href={paths.story(locale)}>
          {words.site.name}
        </a>
        <span className="masthead-section" aria-hidden="true" />
        <span className="masthead-bar" aria-hidden="true">
          <b className="masthead-read" />
          {CHAPTERS.map((id) => (
            <i key={id} />
          ))}
        </span>
        <share-link data-copied={words.share.control.copied} data-failed={words.share.control.failed}>
          <a className="masthead-share" href={`${paths.sectionPage(locale, CHAPTERS[0])}#share`}>
            {words.share.control.title}
          </a>
        </share-link>
        <button type="button" className="masthead-contents" popoverTarget="contents">
          {words.page.contents}
        </button>
        <nav id="contents" popover="auto" className="contents-list" aria-label={words.page.sections}>
          <ContentsList locale={locale} />
          <p className="contents-more">
            <a href={paths.numbers(locale)}>{words.number.all}</a>
            <a href={paths.map(locale)}>{words.explorer.link}</a>
            <a href={paths.teach(locale)}>{words.teach.link}</a>
            <a href={paths.text(locale)}>{words.page.text}</a>
            <a href={paths.print(locale)}>{words.page.print}</a>
            <ReadingTime locale={locale} />
          </p>
        </nav>
      </header>
    </story-progress>
  );
}
