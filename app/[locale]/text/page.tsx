import '@/app/styles/scrollShade.css';
import '@/components/story/plainEdition.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { NumberedSourceLink } from '@/components/number/NumberedSourceLink';
import { ContentsList } from '@/components/page/ContentsList';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader } from '@/components/page/PageHeader';
import { ReadingTime } from '@/components/page/ReadingTime';
import { FigureById } from '@/components/sections/FigureById';
import { OPENING_FIGURE_ID } from '@/components/sections/figuresOfSections';
import { type NumberedSourcePage, sourcePagesBySection } from '@/components/sections/sectionSources';
import { ChartSteps } from '@/components/story/ChartSteps';
import { Cite } from '@/components/story/Cite';
import { storyMdxComponents } from '@/components/story/chapterMdxComponents';
import { MapSteps } from '@/components/story/MapSteps';
import { OpeningHeader } from '@/components/story/OpeningHeader';
import { FoldedAnswer } from '@/components/story/PredictionBox';
import { Quote } from '@/components/story/Quote';
import { StoryStep, type StoryStepProps } from '@/components/story/StoryStep';
import { DateText } from '@/components/text/DateText';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { linkableUrl } from '@/lib/facts/citedPage';
import { citableSources, findById } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, addressWithoutScheme } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { loadChapters } from '../loadChapters';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).text;
  return { title, description, path: '/text/', card: { kind: 'story' }, isNamed: true };
});

/**
 * The plain edition: the chapters of the story with every figure as a still picture and its table, and all sources
 * numbered at the end. It needs no script, and it prints as a booklet.
 */
export default async function PlainEditionPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
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
        <OpeningHeader locale={locale} hasWater={false} />
        <FigureById locale={locale} id={OPENING_FIGURE_ID} />
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
          {punctuationOf(locale).comma}
          <span data-verbatim="">{addressWithoutScheme(absoluteUrl(`/${locale}/`))}</span>
        </p>
      </main>
      <PageFooter locale={locale} path="/text/" />
    </>
  );
}

/**
 * Returns the MDX components of the plain edition: each step has its own still picture, only answers and tables are
 * folded, and each citation shows the number of its source in the list at the end.
 */
function plainEditionVocabulary(locale: Locale): ReturnType<typeof storyMdxComponents> {
  const numbers = sourceNumbers(locale);
  const numberOf = (id: string) => numbers.get(findById('report or statement', citableSources(), id).url);
  return {
    ...storyMdxComponents(locale, 'folded'),
    Pulled: () => <></>,
    Answer: ({ children }) => <FoldedAnswer locale={locale}>{children}</FoldedAnswer>,
    Cite: ({ id }) => (
      <>
        <Cite locale={locale} id={id} /> <NumberedSourceLink number={numberOf(id)} />
      </>
    ),
    Quote: ({ id }) => (
      <>
        <Quote locale={locale} id={id} isInStory /> <NumberedSourceLink number={numberOf(id)} />
      </>
    ),
    Figure: ({ id }) => <FigureById locale={locale} id={id} isOnPaper sourceNumbers={numbers} />,
    Step: (props: Omit<StoryStepProps, 'locale'>) => <StoryStep locale={locale} {...props} isOnPaper />,
    Scrolly: (props) => <MapSteps locale={locale} {...props} isOnPaper />,
    Steps: (props) => <ChartSteps locale={locale} {...props} isOnPaper />,
  };
}

/** Returns the number of each source in the list at the end of the page, by the URL of the source. */
function sourceNumbers(locale: Locale): ReadonlyMap<string, string> {
  return new Map(sourcePagesBySection(locale).flatMap(({ own }) => own.map(({ url, number }) => [url, number])));
}

/**
 * The sources of each section, with the numbers that the text cites and with full addresses, because links do not
 * print.
 */
function NumberedSources({ locale }: { readonly locale: Locale }) {
  const { chapters, text, about } = messages(locale);
  return (
    <section id="sources" className="section edition-sources" aria-labelledby="sources-title">
      <h2 id="sources-title" className="max-w-[24ch] text-heading md:text-[2.75rem]/12 [&_data]:lining-nums">
        {about.sources.title}
      </h2>
      <p>{text.sources}</p>
      {sourcePagesBySection(locale)
        .filter(({ own, earlier }) => own.length + earlier.length > 0)
        .map(({ chapter, own, earlier }) => (
          <section key={chapter}>
            <h3>
              <MessageText locale={locale} message={chapters[chapter]} />
            </h3>
            <ul>
              {own.map((source) => (
                <SourceItem key={source.number} locale={locale} source={source} />
              ))}
            </ul>
            {earlier.length > 0 && (
              <p>
                {text.also} <span data-ui="">{earlier.join(punctuationOf(locale).comma)}</span>
              </p>
            )}
          </section>
        ))}
    </section>
  );
}

function SourceItem({ locale, source }: { readonly locale: Locale; readonly source: NumberedSourcePage }) {
  const { number, about } = messages(locale);
  const date = source.published === '' ? undefined : formatPartialDate(locale, source.published);
  const href = linkableUrl(source);
  return (
    <li id={`source-${source.number}`}>
      <span data-ui="">{source.number}</span> <b data-verbatim="">{source.name}</b>
      {punctuationOf(locale).comma}
      {date ? <DateText {...date} /> : about.sources.undatedPage}
      {source.mirror !== '' && `${punctuationOf(locale).comma}${number.mirror}`}
      {href !== null && (
        <>
          .{' '}
          <a href={href} rel="external" data-verbatim="">
            <LeftToRight locale={locale}>{href.replace(/^https?:\/\/(www\.)?/, '')}</LeftToRight>
          </a>
        </>
      )}
    </li>
  );
}
