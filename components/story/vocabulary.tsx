import type { ReactNode } from 'react';
import { PullQuote } from '@/components/claim/PullQuote';
import { Figure } from '@/components/sections/Figure';
import type { Locale } from '@/lib/locales';
import type { TableForm } from '../figures/figureComponent';
import { Cite } from './Cite';
import { Doors } from './Doors';
import { Fact, type FactProps } from './Fact';
import { FigureLink } from './FigureLink';
import { Fold } from './Fold';
import { Foreign, type ForeignProps } from './Foreign';
import { Minute } from './Minute';
import { Note } from './Note';
import { PageLink } from './PageLink';
import { Paragraph } from './Paragraph';
import { PerMark } from './PerMark';
import { Place } from './Place';
import { Plain } from './Plain';
import { GuessedAnswer, type GuessedAnswerProps, Prediction } from './Prediction';
import { Question } from './Question';
import { Quote } from './Quote';
import { Scrolly } from './Scrolly';
import { Section } from './Section';
import { Step, type StepProps } from './Step';
import { Steps } from './Steps';
import { Term, type TermProps } from './Term';

/**
 * The words a chapter may use beside Markdown, bound to the page's language. A new gesture gets a name an editor would choose.
 * @param tableForm how figures have their tables; absent: as in the story, where alone maps are painted
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
    Minute: (props: { children: ReactNode }) => <Minute locale={locale} {...props} />,
    Doors,
    Fold: (props: { children: ReactNode }) => <Fold locale={locale} {...props} />,
    Question: (props: { id: string }) => <Question locale={locale} {...props} />,
    Fact: (props: Omit<FactProps, 'locale'>) => <Fact locale={locale} {...props} />,
    Plain: (props: { children: ReactNode }) => <Plain locale={locale} {...props} />,
    Prediction: (props: { children: ReactNode }) => <Prediction locale={locale} {...props} />,
    Answer: (props: Omit<GuessedAnswerProps, 'locale'>) => <GuessedAnswer locale={locale} {...props} />,
    PageLink: (props: { to: string; children: ReactNode }) => <PageLink locale={locale} {...props} />,
    FigureLink: (props: { id: string; children: ReactNode }) => <FigureLink locale={locale} {...props} />,
    Cite: (props: { id: string }) => <Cite locale={locale} {...props} />,
    PerMark: () => <PerMark locale={locale} />,
    Place: (props: { id: string }) => <Place locale={locale} {...props} />,
    Term: (props: TermProps) => <Term locale={locale} {...props} />,
    Note,
    Pulled: (props: { id: string }) => <PullQuote locale={locale} {...props} />,
    Quote: (props: { id: string }) => <Quote locale={locale} {...props} />,
    Foreign: (props: Omit<ForeignProps, 'locale'>) => <Foreign locale={locale} {...props} />,
  };
}
