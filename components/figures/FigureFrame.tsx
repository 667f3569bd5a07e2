import type { ReactNode } from 'react';
import { figureAnchor, tableAnchor } from '@/lib/figures/figureAnchor';
import type { FigureTable } from '@/lib/figures/figureTable';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { DataTable } from './DataTable';
import { stepWords } from './stepWords';
import type { TableForm } from './storyFigure';

interface FigureFootProps {
  readonly locale: Locale;
  /** Stable id, e.g. `claim-attempts`; also the name of its CSV file. */
  readonly id: string;
  readonly table: FigureTable;
  /** What the table holds, for its caption. */
  readonly tableCaption: string;
  /** Who is behind the numbers. */
  readonly sources: ReactNode;
  readonly legend?: ReactNode;
  /** Absent: folded. */
  readonly tableForm?: TableForm | undefined;
}

interface FigureFrameProps extends FigureFootProps {
  /** The finding, as a sentence. */
  readonly title: ReactNode;
  /** Whether its marks can be read one by one, in the words of the table (components/elements/ChartReadout.ts). */
  readonly isChart?: boolean;
  readonly children: ReactNode;
  /** What is said before the drawing, e.g. its scale. */
  readonly intro?: ReactNode;
  /** Texts that lead through the drawing, which stays in view beside them. */
  readonly steps?: ReactNode;
  /** What follows the drawing and its steps, e.g. the questions that it leaves open. */
  readonly outro?: ReactNode;
}

/** What every figure carries, with or without script: title, drawing, legend, sources, table, a CSV file and the way to its own page. */
export function FigureFrame({ title, isChart = false, children, intro, steps, outro, ...foot }: FigureFrameProps) {
  const Body = isChart ? 'chart-readout' : 'div';
  const anchor = figureAnchor(foot.id);
  const body = <Body className="figure-body">{children}</Body>;
  return (
    <figure className="figure" data-figure={foot.id} id={anchor} aria-labelledby={`${anchor}-title`}>
      <h3 id={`${anchor}-title`} className="figure-title">
        {title}
      </h3>
      {intro}
      {steps === undefined ? (
        body
      ) : (
        <scrolly-steps className="scrolly" {...stepWords(foot.locale)}>
          {body}
          {steps}
        </scrolly-steps>
      )}
      {outro}
      <FigureFoot {...foot} />
    </figure>
  );
}

export function FigureFoot({ locale, id, sources, legend, ...table }: FigureFootProps) {
  const words = messages(locale).figure;
  return (
    <figcaption className="figure-foot">
      <div className="figure-notes">
        {legend}
        <p>
          {words.sources}
          {signs(locale).colon}
          {sources}
        </p>
      </div>
      <FootTable locale={locale} id={id} {...table} />
      <a className="figure-csv" href={paths.figureCsv(locale, id)} download="">
        {words.csv}
      </a>
      <a href={`${paths.figurePage(locale, id)}#share`}>{words.share}</a>
    </figcaption>
  );
}

type FootTableProps = Omit<FigureFootProps, 'sources' | 'legend'>;

function FootTable({ locale, id, table, tableCaption, tableForm = 'folded' }: FootTableProps) {
  const words = messages(locale).figure;
  const anchor = tableAnchor(id);
  if (tableForm === 'linked') {
    return (
      <figure-table data-loading={words.tableLoading} data-failed={words.tableFailed}>
        <a
          href={`${paths.figurePage(locale, id)}#${anchor}`}
          data-printed={absoluteUrl(`/${locale}/figures/${id}/`).replace(/^https?:\/\//, '')}
        >
          {words.table}
        </a>
      </figure-table>
    );
  }
  return (
    <details className="figure-table" id={anchor} open={tableForm === 'open'}>
      <summary>{words.table}</summary>
      <DataTable locale={locale} table={table} caption={tableCaption} />
    </details>
  );
}
