import { ClaimText } from '@/components/claim/ClaimText';
import { claimOf } from '@/components/claim/claimOf';
import { FigureSources } from '@/components/figures/FigureSources';
import { figureAnchor } from '@/components/figures/figureAnchor';
import { figureRemarks } from '@/components/figures/figureRemarks';
import { figureTitle } from '@/components/figures/figureTitle';
import { figureWords } from '@/components/figures/figureWords';
import { EventPages } from '@/components/info/EventPages';
import { QuestionCard } from '@/components/question/QuestionCard';
import { questionsInFigure } from '@/components/question/questionsInFigure';
import { figureOf, isClaimFigure } from '@/components/sections/figures';
import { MessageText } from '@/components/text/MessageText';
import { eventsOfStory } from '@/lib/facts/eventYears';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { DataTable } from '../figures/DataTable';

interface TextFigureProps {
  readonly locale: Locale;
  readonly id: string;
  /** Level of its heading: `h2` outside the sections. */
  readonly heading?: 'h2' | 'h3';
}

/** A figure without its drawing: title, what stands beside it in words, table, sources, file. */
export function TextFigure({ locale, id, heading: Heading = 'h3' }: TextFigureProps) {
  const words = messages(locale).figure;
  const figure = figureOf(id);
  const anchor = figureAnchor(id);
  return (
    <figure className="figure text-figure" data-figure={id} id={anchor} aria-labelledby={`${anchor}-title`}>
      <Heading id={`${anchor}-title`} className="figure-title">
        <MessageText locale={locale} {...figureTitle(locale, figure)} />
      </Heading>
      {isClaimFigure(id) && <ClaimText locale={locale} claimId={claimOf(id)} />}
      {figureRemarks(locale, figure).map(({ text, counts, isOfDrawing }) => (
        <p key={text} className="figure-subtitle">
          {isOfDrawing && `${messages(locale).text.pictured} `}
          <MessageText locale={locale} message={text} {...(counts ? { counts } : {})} />
        </p>
      ))}
      <DataTable locale={locale} table={figure.table(locale)} caption={figureWords(locale, figure).caption} />
      {id === 'timeline' && <EventPages locale={locale} events={eventsOfStory()} />}
      {questionsInFigure(id).map((question) => (
        <QuestionCard key={question.id} locale={locale} question={question} heading="h4" />
      ))}
      <figcaption className="figure-foot">
        <p className="figure-notes">
          {words.sources}
          {signs(locale).colon}
          <FigureSources locale={locale} figure={figure} />
        </p>
        <a className="figure-csv" href={paths.figureCsv(locale, id)} download="">
          {words.csv}
        </a>
      </figcaption>
    </figure>
  );
}
