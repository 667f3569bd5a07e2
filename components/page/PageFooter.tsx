import { LeftToRight } from '@/components/text/LeftToRight';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { licencesOfOwnWork, mapCredits } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { LanguageList, type LanguageListProps } from './LanguageMenu';

/**
 * Renders the footer of each page: authors, licences, and links to the data and to all other pages. The class `z-1`
 * places it above the sections, because accessibility checkers otherwise report that sections with deferred layout
 * cover its links.
 */
export function PageFooter({ locale, path }: LanguageListProps) {
  const { page, about, check, number, question, explorer, teach, data } = messages(locale);
  const words = page.footer;
  const links = [
    [paths.method(locale), about.method.link],
    [paths.sources(locale), about.sources.link],
    [paths.numbers(locale), number.all],
    [paths.check(locale), check.title],
    [paths.questions(locale), question.all],
    [paths.map(locale), explorer.link],
    [paths.timeline(locale), about.timeline.link],
    [paths.teach(locale), teach.link],
    [paths.glossary(locale), teach.glossary.link],
    [paths.corrections(locale), about.corrections.link],
    [paths.credits(locale), about.credits.link],
    [paths.accessibility(locale), about.accessibility.link],
    [paths.text(locale), page.text],
  ] as const;
  return (
    <footer className="relative z-1 mt-24 border-t border-rule px-gutter pt-8 pb-16 font-sans text-sm text-quiet">
      <div className="grid max-w-176 gap-3">
        <h2 className="font-sans font-semibold tracking-normal text-ink">{words.heading}</h2>
        <p>{words.text}</p>
        <p>{words.review}</p>
        <nav className="flex flex-wrap gap-x-6 text-base text-ink [&_a]:py-1.5" aria-label={about.nav}>
          {links.map(([href, name]) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
        {/* An offline copy has one language, so it has no links to the others. */}
        <nav className="text-base text-ink" data-online="" aria-label={page.languages}>
          <LanguageList locale={locale} path={path} />
        </nav>
        <p>
          {words.data} <a href={paths.dataPage(locale)}>{data.link}</a>
          {punctuationOf(locale).comma}
          {words.version}{' '}
          <span className="whitespace-nowrap" data-ui="">
            <LeftToRight locale={locale}>{DATA_VERSION}</LeftToRight>
          </span>
        </p>
        <p data-verbatim="">
          {licencesOfOwnWork(locale)}. {mapCredits(locale)}.
        </p>
      </div>
    </footer>
  );
}
