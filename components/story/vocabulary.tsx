import type { ReactNode } from 'react';
import { ClaimQuote } from '@/components/claim/ClaimQuote';
import { hueOfClaim } from '@/components/claim/claimIdOf';
import { PullQuote } from '@/components/claim/PullQuote';
import { isInStory, type TableForm } from '@/components/figures/figureComponent';
import { figureTitle } from '@/components/figures/figureTitle';
import { QuestionCard } from '@/components/question/QuestionCard';
import { ATTEMPTS_PER_MARK } from '@/components/sections/attempts/mark-field/markFieldIds';
import { Figure } from '@/components/sections/Figure';
import { figureOf } from '@/components/sections/figures';
import { MessageText } from '@/components/text/MessageText';
import { CHAPTERS } from '@/content/chapters';
import { unknownId } from '@/lib/facts/contentError';
import { claim, openQuestion } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { LINKABLE_PAGES, type PageName, paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { Cite } from './Cite';
import { Fact, type FactProps } from './Fact';
import { Foreign, type ForeignProps } from './Foreign';
import { Note } from './Note';
import { Paragraph } from './Paragraph';
import { GuessedAnswer, type GuessedAnswerProps, Prediction } from './Prediction';
import { Quote } from './Quote';
import { Scrolly } from './Scrolly';
import { Section } from './Section';
import { Step, type StepProps } from './Step';
import { Steps } from './Steps';
import { Term, type TermProps } from './Term';

/**
 * MDX components that chapters may use, bound to the page's language. Name a new one as an editor would call it.
 * @param tableForm how figures show their tables; default: as in the story, where maps also have painted pictures
 */
export function vocabulary(locale: Locale, tableForm: TableForm = 'linked') {
  return {
    p: (props: { children?: ReactNode }) => <Paragraph locale={locale} {...props} />,
    Section: (props: { id: string; children: ReactNode }) => <Section locale={locale} {...props} />,
    Scrolly: (props: { figure: string; children: ReactNode }) => (
      <Scrolly locale={locale} tableForm={tableForm} {...props} />
    ),
    Steps: (props: { figure: string; children: ReactNode }) => (
      <Steps locale={locale} tableForm={tableForm} {...props} />
    ),
    Step: (props: Omit<StepProps, 'locale' | 'tableForm'>) => <Step locale={locale} tableForm={tableForm} {...props} />,
    Figure: (props: { id: string }) => <Figure locale={locale} tableForm={tableForm} {...props} />,
    InOneMinute: (props: { children: ReactNode }) => <InOneMinute locale={locale} {...props} />,
    /** Suggestions where to continue, each one or two sentences with a link; side by side on wide screens. */
    Doors: ({ children }: { children: ReactNode }) => <div className="doors">{children}</div>,
    Rewritten: (props: { id: string; children: ReactNode }) => <Rewritten locale={locale} {...props} />,
    /** An open question in full. `id` is a constraint that is broken. */
    Question: ({ id }: { id: string }) => (
      <QuestionCard locale={locale} question={openQuestion(id)} heading="h3" isFolded={isInStory({ tableForm })} />
    ),
    Fact: (props: Omit<FactProps, 'locale'>) => <Fact locale={locale} {...props} />,
    Plain: (props: { children: ReactNode }) => <PlainSummary locale={locale} {...props} />,
    Prediction: (props: { children: ReactNode }) => <Prediction locale={locale} {...props} />,
    Answer: (props: Omit<GuessedAnswerProps, 'locale'>) => <GuessedAnswer locale={locale} {...props} />,
    PageLink: (props: { to: string; children: ReactNode }) => <PageLink locale={locale} {...props} />,
    FigureLink: ({ id, children }: { id: string; children: ReactNode }) => (
      <a href={paths.figurePage(locale, figureOf(id).id)}>{children}</a>
    ),
    /** The title of a figure with its counts, for a sentence that links to it. */
    Finding: ({ id }: { id: string }) => <MessageText locale={locale} {...figureTitle(locale, figureOf(id))} />,
    Cite: (props: { id: string }) => <Cite locale={locale} {...props} />,
    /** The number of attempts that one square of the `mark-field` represents. */
    AttemptsPerSquare: () => <span data-scale="">{formatNumber(locale, ATTEMPTS_PER_MARK)}</span>,
    Place: ({ id }: { id: string }) => <span data-place={id}>{placeName(locale, id)}</span>,
    Term: (props: TermProps) => <Term locale={locale} {...props} />,
    Note,
    Pulled: (props: { id: string }) => <PullQuote locale={locale} {...props} />,
    Quote: (props: { id: string }) => <Quote locale={locale} {...props} />,
    Foreign: (props: Omit<ForeignProps, 'locale'>) => <Foreign locale={locale} {...props} />,
  };
}

/**
 * The vocabulary of a page with the whole story, whose first section begins with the statement that translations in
 * square brackets are ours. A figure, lesson or card alone has no such statement and labels each translation.
 */
export function storyVocabulary(locale: Locale): ReturnType<typeof vocabulary> {
  return {
    ...vocabulary(locale),
    Section: ({ id, children }) => (
      <Section locale={locale} id={id}>
        {id === CHAPTERS[0] && (
          <p className="gloss-note font-sans text-note text-quiet">{messages(locale).text.glossesAreOurs}</p>
        )}
        {children}
      </Section>
    ),
    Quote: (props) => <Quote locale={locale} isInStory {...props} />,
    Foreign: (props) => <Foreign locale={locale} isInStory {...props} />,
  };
}

interface PageLinkProps {
  readonly locale: Locale;
  /** Name of a page of this site, e.g. `method`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another page of this site. @throws Error when there is no such page */
function PageLink({ locale, to, children }: PageLinkProps) {
  if (!LINKABLE_PAGES.some((page) => page === to)) throw new Error(unknownId('page', to, LINKABLE_PAGES));
  return <a href={paths[to as PageName](locale)}>{children}</a>;
}

interface RewrittenProps {
  readonly locale: Locale;
  /** Id of a claim, e.g. `attempts`. */
  readonly id: string;
  readonly children: ReactNode;
}

/**
 * A sentence of the brief, and below it the sentence as its numbers allow it to be written, with the new words
 * emphasised.
 */
function Rewritten({ locale, id, children }: RewrittenProps) {
  const record = claim(id);
  return (
    <div className="rewritten" data-hue={hueOfClaim(record)}>
      <ClaimQuote locale={locale} claim={record} />
      {children}
    </div>
  );
}

/** Summary of a section in plain language: what was counted, by whom, and what is not known. */
function PlainSummary({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <section className="plain max-w-160 border-y border-rule pt-3.5 pb-4 font-sans text-base">
      <h3>{messages(locale).page.plain}</h3>
      {children}
    </section>
  );
}

/** The story as a short list of sentences that link to its sections, with a hint that numbers can be pressed. */
function InOneMinute({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const { minute, press } = messages(locale).page;
  return (
    <section className="minute">
      <h3 className="font-display text-heading-sm">{minute}</h3>
      <p className="minute-press font-sans text-note text-quiet">{press}</p>
      {children}
    </section>
  );
}
