import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { ClaimQuote } from '@/components/claim/ClaimQuote';
import { hueOfClaim } from '@/components/claim/claimIdOfFigure';
import { PullQuote } from '@/components/claim/PullQuote';
import { FoldedInStory } from '@/components/figures/FoldedInStory';
import { type FigureTableForm, isFigureInStory } from '@/components/figures/figureComponent';
import { NumberLink } from '@/components/number/NumberLink';
import { PeriodInText } from '@/components/number/PeriodText';
import { OpenQuestionCard } from '@/components/question/OpenQuestionCard';
import { ATTEMPTS_PER_SQUARE } from '@/components/sections/attempts/mark-field/markFieldIds';
import { FigureById } from '@/components/sections/FigureById';
import { findFigure } from '@/components/sections/figures';
import { DateText } from '@/components/text/DateText';
import { MessageText } from '@/components/text/MessageText';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { FOLLOWED_INCIDENT } from '@/content/followedPeople';
import { unknownIdMessage } from '@/lib/facts/contentError';
import { findClaim, findObservation, findOpenQuestion } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { LINKABLE_PAGE_NAMES, type LinkablePageName, paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { isPeriodForm, type PeriodForm } from '@/lib/text/formatObservationPeriod';
import { formatEventDate, type ValueForm } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { ChartSteps } from './ChartSteps';
import { Cite } from './Cite';
import { FollowedPeople } from './FollowedPeople';
import { GlossaryTerm, type GlossaryTermProps, requireTermId } from './GlossaryTerm';
import { Incident, type IncidentProps } from './Incident';
import { MapSteps } from './MapSteps';
import { GuessableAnswer, type GuessableAnswerProps, PredictionBox } from './PredictionBox';
import { ForeignText, type ForeignTextProps, Quote } from './Quote';
import { StoryStep, type StoryStepProps } from './StoryStep';

/**
 * Returns the React components that the MDX text of a chapter may use, in the language of the page.
 * @param tableForm how figures show their tables; default: `linked`, as in the story, where maps are also shown as
 * image files
 */
export function chapterMdxComponents(locale: Locale, tableForm: FigureTableForm = 'linked') {
  return {
    p: (props: { children?: ReactNode }) => <Paragraph locale={locale} {...props} />,
    Section: (props: { id: string; children: ReactNode }) => <Section locale={locale} {...props} />,
    Scrolly: (props: { figure: string; children: ReactNode }) => (
      <MapSteps locale={locale} tableForm={tableForm} {...props} />
    ),
    Steps: (props: { figure: string; children: ReactNode }) => (
      <ChartSteps locale={locale} tableForm={tableForm} {...props} />
    ),
    Step: (props: Omit<StoryStepProps, 'locale' | 'tableForm'>) => (
      <StoryStep locale={locale} tableForm={tableForm} {...props} />
    ),
    Figure: (props: { id: string }) => <FigureById locale={locale} tableForm={tableForm} {...props} />,
    InOneMinute: (props: { children: ReactNode }) => (
      <InOneMinute locale={locale} isFolded={isFigureInStory({ tableForm })} {...props} />
    ),
    /**
     * Renders suggestions on where to continue, each one or two sentences with a link; side by side on wide screens.
     */
    Doors: ({ children }: { children: ReactNode }) => <div className="doors">{children}</div>,
    Rewritten: (props: { id: string; children: ReactNode }) => <Rewritten locale={locale} {...props} />,
    /** Renders an open question with its numbers, by the id of the relation that fails. */
    Question: ({ id }: { id: string }) => (
      <OpenQuestionCard
        locale={locale}
        question={findOpenQuestion(id)}
        heading="h3"
        isFolded={isFigureInStory({ tableForm })}
      />
    ),
    Fact: (props: Omit<FactProps, 'locale'>) => <Fact locale={locale} {...props} />,
    Plain: (props: { children: ReactNode }) => (
      <PlainSummary locale={locale} isFolded={isFigureInStory({ tableForm })} {...props} />
    ),
    Prediction: (props: { children: ReactNode }) => <PredictionBox locale={locale} {...props} />,
    Answer: (props: Omit<GuessableAnswerProps, 'locale'>) => <GuessableAnswer locale={locale} {...props} />,
    PageLink: (props: { to: string; children: ReactNode }) => <PageLink locale={locale} {...props} />,
    FigureLink: ({ id, children }: { id: string; children: ReactNode }) => (
      <a href={paths.figurePage(locale, findFigure(id).id)}>{children}</a>
    ),
    Cite: (props: { id: string }) => <Cite locale={locale} {...props} />,
    /**
     * Draws the people whom the story looks for, and states whether the count that the section is about may include
     * them.
     */
    FollowedPeople: (props: { section: ChapterId }) => <FollowedPeople locale={locale} {...props} />,
    NumberOfFollowedPeople: () => <Incident locale={locale} id={FOLLOWED_INCIDENT} />,
    Incident: (props: Omit<IncidentProps, 'locale'>) => <Incident locale={locale} {...props} />,
    /** Renders the number of attempts that one square of the figure `mark-field` represents. */
    AttemptsPerSquare: () => <span data-scale="">{formatNumber(locale, ATTEMPTS_PER_SQUARE)}</span>,
    Place: ({ id }: { id: string }) => <span data-place={id}>{placeName(locale, id)}</span>,
    Term: (props: GlossaryTermProps) => <GlossaryTerm locale={locale} {...props} />,
    Note,
    Pulled: (props: { id: string }) => <PullQuote locale={locale} {...props} />,
    Quote: (props: { id: string }) => <Quote locale={locale} {...props} />,
    Foreign: (props: Omit<ForeignTextProps, 'locale'>) => <ForeignText locale={locale} {...props} />,
  };
}

/**
 * Returns the React components for the MDX text of a page with the whole story, whose first section states that
 * translations in square brackets are ours. Elsewhere a chapter labels each translation.
 */
export function storyMdxComponents(
  locale: Locale,
  tableForm?: FigureTableForm,
): ReturnType<typeof chapterMdxComponents> {
  return {
    ...chapterMdxComponents(locale, tableForm),
    Section: ({ id, children }) => (
      <Section locale={locale} id={id}>
        {id === CHAPTER_IDS[0] && (
          <p className="gloss-note font-sans text-note text-quiet">{messages(locale).text.glossesAreOurs}</p>
        )}
        {children}
      </Section>
    ),
    Quote: (props) => <Quote locale={locale} isInStory {...props} />,
    Foreign: (props) => <ForeignText locale={locale} isInStory {...props} />,
  };
}

interface PageLinkProps {
  readonly locale: Locale;
  /** Name of a page of this site in `paths`, e.g. `method`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Renders a link to another page of this site. @throws Error when there is no such page */
function PageLink({ locale, to, children }: PageLinkProps) {
  if (!LINKABLE_PAGE_NAMES.some((page) => page === to))
    throw new Error(unknownIdMessage('page', to, LINKABLE_PAGE_NAMES));
  return <a href={paths[to as LinkablePageName](locale)}>{children}</a>;
}

interface RewrittenProps {
  readonly locale: Locale;
  /** Id of a claim in `claims.json`, e.g. `attempts`. */
  readonly id: string;
  readonly children: ReactNode;
}

/**
 * Renders a sentence of the brief and, below it, that sentence rewritten so that the numbers justify it. The rewritten
 * words are emphasised.
 */
function Rewritten({ locale, id, children }: RewrittenProps) {
  const record = findClaim(id);
  return (
    <div className="rewritten" data-hue={hueOfClaim(record)}>
      <ClaimQuote locale={locale} claim={record} />
      {children}
    </div>
  );
}

interface SummaryProps {
  readonly locale: Locale;
  /**
   * Whether the summary is folded until readers open it. True in the story, where an open summary would interrupt the
   * reader.
   */
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** Renders the summary of a section in plain language: what was counted, by whom, and what is not known. */
function PlainSummary({ locale, ...summary }: SummaryProps) {
  return <Summary className="plain max-w-160 font-sans text-base" title={messages(locale).page.plain} {...summary} />;
}

/**
 * Renders the story in one minute: sentences that link to its sections, and counts that differ from each other. Above
 * them is a hint that numbers can be pressed.
 */
function InOneMinute({ locale, ...summary }: SummaryProps) {
  const { minute, press } = messages(locale).page;
  return (
    <>
      <p className="minute-press font-sans text-note text-quiet">{press}</p>
      <Summary className="minute" title={minute} {...summary} />
    </>
  );
}

/** Renders a summary below its title; if it is folded, the title is the line that opens it. */
function Summary({
  className,
  title,
  isFolded,
  children,
}: Omit<SummaryProps, 'locale'> & { readonly className: string; readonly title: string }) {
  // A folded summary is named by its fold, so it lacks the heading that a `<section>` needs.
  const Box = isFolded ? 'div' : 'section';
  return (
    <Box className={className}>
      {isFolded || <h3>{title}</h3>}
      <FoldedInStory isFolded={isFolded} summary={title}>
        {children}
      </FoldedInStory>
    </Box>
  );
}

interface SectionProps {
  readonly locale: Locale;
  /** Id of a chapter (`content/chapters.ts`), the same in every language; the messages have its title. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Renders a section of the story with its title, in a `<section>` with an id that links can target. */
function Section({ locale, id, children }: SectionProps) {
  const title = messages(locale).chapters[id as ChapterId];
  const before = CHAPTER_IDS.indexOf(id as ChapterId);
  return (
    // app/styles/global.css lists every `[--n:…]` class.
    <section
      id={id}
      data-section=""
      data-number={before + 1}
      className={`section [--n:${before}]`}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} className="max-w-[24ch] text-heading md:text-[2.75rem]/12 [&_data]:lining-nums">
        <MessageText locale={locale} message={title} />
      </h2>
      {children}
    </section>
  );
}

/**
 * Renders a paragraph of the story. Wide screens and paper show the definitions of terms with `explained` in the
 * margin.
 */
function Paragraph({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const terms = Children.toArray(children).filter(isExplained);
  if (terms.length === 0) return <p>{children}</p>;
  return (
    <div className="with-notes lg:relative">
      <p>{children}</p>
      {/* Only notes are in the margin, so they may be longer than their paragraph. Narrow screens have no margin. */}
      <div className="notes hidden gap-3 lg:absolute lg:start-192 lg:top-1.5 lg:grid lg:w-86 print:grid">
        {terms.map(({ props }) => {
          const { term, definition } = factWords(locale, 'glossary', requireTermId(props.id));
          return (
            <Note key={props.id}>
              <dfn className="font-medium not-italic">{term}</dfn>
              {punctuationOf(locale).colon}
              {definition}
            </Note>
          );
        })}
      </div>
    </div>
  );
}

/**
 * Returns whether a child of a paragraph is a `<Term>` with `explained`. `scripts/checkContent.ts` allows `explained`
 * on no other component.
 */
function isExplained(child: ReactNode): child is ReactElement<GlossaryTermProps> {
  return isValidElement<GlossaryTermProps>(child) && child.props.explained !== undefined;
}

interface FactProps {
  readonly locale: Locale;
  /** Id of an observation or, for `form="date"` and `form="year"`, of an event. */
  readonly id: string;
  /**
   * Form in which the fact is printed: `period`, `in`, `of`, `date` and `year` print its time, the others its value.
   * Default: the plain value.
   */
  readonly form?: ValueForm | PeriodForm | 'date' | 'year';
}

/** Renders a fact within a sentence: a value as a link to its source, or a time as `<time>`. */
function Fact({ locale, id, form }: FactProps) {
  if (form === 'date' || form === 'year') {
    return <DateText {...formatEventDate(locale, id, form)} />;
  }
  if (isPeriodForm(form)) return <PeriodInText locale={locale} row={findObservation(id)} form={form} />;
  return <NumberLink locale={locale} id={id} form={form} />;
}

/** Renders a remark in the margin: a definition, a translation or a caution. Narrow screens show it within the text. */
function Note({ children }: { readonly children: ReactNode }) {
  return (
    <small className="note" role="note">
      {children}
    </small>
  );
}
