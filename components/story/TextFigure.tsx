import { eventsOfStory } from '@/lib/facts/eventYears';
import { figureAnchor } from '@/lib/figures/figureAnchor';
import { figureRemarks } from '@/lib/figures/figureRemarks';
import { claimOf, figureId, isClaimFigure } from '@/lib/figures/figureTables';
import { questionsInFigure } from '@/lib/figures/questionsInFigure';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { ClaimText } from '../figures/ClaimText';
import { DataTable } from '../figures/DataTable';
import { EventPages } from '../figures/EventPages';
import { figureParts } from '../figures/figureParts';
import { MessageText } from '../figures/MessageText';
import { QuestionCard } from '../figures/QuestionCard';

interface TextFigureProps {
  readonly locale: Locale;
  readonly id: string;
  /** Level of its heading: `h2` outside the sections. */
  readonly heading?: 'h2' | 'h3';
}

/** A figure without its drawing: title, what stands beside it in words, table, sources, file. */
export function TextFigure({ locale, id, heading: Heading = 'h3' }: TextFigureProps) {
  const words = messages(locale).figure;
  const { title, table, tableCaption, sources } = figureParts(locale, figureId(id));
  const anchor = figureAnchor(id);
  return (
    <figure className="figure text-figure" data-figure={id} id={anchor} aria-labelledby={`${anchor}-title`}>
      <Heading id={`${anchor}-title`} className="figure-title">
        {title}
      </Heading>
      {isClaimFigure(id) && <ClaimText locale={locale} claimId={claimOf(id)} />}
      {figureRemarks(locale, figureId(id)).map(({ text, counts, isOfDrawing }) => (
        <p key={text} className="figure-subtitle">
          {isOfDrawing && `${messages(locale).text.pictured} `}
          <MessageText locale={locale} message={text} {...(counts ? { counts } : {})} />
        </p>
      ))}
      <DataTable locale={locale} table={table} caption={tableCaption} />
      {id === 'timeline' && <EventPages locale={locale} events={eventsOfStory()} />}
      {questionsInFigure(id).map((question) => (
        <QuestionCard key={question.id} locale={locale} question={question} heading="h4" />
      ))}
      <figcaption className="figure-foot">
        <p className="figure-notes">
          {words.sources}
          {signs(locale).colon}
          {sources}
        </p>
        <a className="figure-csv" href={paths.figureCsv(locale, id)} download="">
          {words.csv}
        </a>
      </figcaption>
    </figure>
  );
}
