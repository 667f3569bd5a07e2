import type { ReactNode } from 'react';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, addressWithoutScheme } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { DataTable } from './DataTable';
import { FigureSources } from './FigureSources';
import { FoldedInStory } from './FoldedInStory';
import { type FigureTableForm, isFigureInStory } from './figureComponent';
import { figureElementId, tableElementId } from './figureElementId';
import type { FigureRecord } from './figureRecord';
import { figureTitle } from './figureTitle';
import { figureWords } from './figureWords';
import { MapNotes, ReportMarksLegend } from './MapNotes';
import { stepButtonAttributes } from './stepButtonAttributes';

interface FigureFooterProps {
  readonly locale: Locale;
  readonly figure: FigureRecord;
  /**
   * Explains the signs of the drawing, where the explanation depends on the drawing. Default: the `Legend` of the
   * figure's record.
   */
  readonly legend?: ReactNode;
  /** How the figure shows its table. Default: folded under it. */
  readonly tableForm?: FigureTableForm | undefined;
}

interface FigureLayoutProps extends FigureFooterProps {
  /** A heading that replaces the finding of the figure. */
  readonly title?: ReactNode;
  /**
   * Whether readers can select individual marks of the drawing and read them in the words of the table
   * (ChartReadout.element.ts). Default: false.
   */
  readonly isChart?: boolean;
  readonly children: ReactNode;
  /** Content before the drawing, e.g. its scale. */
  readonly intro?: ReactNode;
  /** Texts of the steps; the drawing remains in view beside them. */
  readonly steps?: ReactNode;
  /** Content after the drawing and its steps, e.g. the questions that it leaves open. */
  readonly outro?: ReactNode;
  /**
   * Whether the story folds the whole figure under its title, because the text of the story says what it shows.
   * Default: false.
   */
  readonly isFoldedInStory?: boolean;
}

/**
 * Renders what every figure has, with or without script: title, drawing, legend, sources, table, CSV file and a link to
 * its own page.
 */
export function FigureLayout(props: FigureLayoutProps) {
  const { title, isChart = false, children, intro, steps, outro, isFoldedInStory = false, ...foot } = props;
  const { locale, figure } = foot;
  const Body = isChart ? 'chart-readout' : 'div';
  const anchor = figureElementId(figure.id);
  const isFolded = isFoldedInStory && isFigureInStory(foot);
  const heading = (
    <h3 id={`${anchor}-title`} className="figure-title">
      {title ?? <MessageText locale={locale} {...figureTitle(locale, figure)} />}
    </h3>
  );
  const body = <Body className="figure-body">{children}</Body>;
  return (
    <FoldedInStory isFolded={isFolded} summary={heading} id={anchor}>
      <figure
        className="figure"
        data-figure={figure.id}
        id={isFolded ? undefined : anchor}
        aria-labelledby={`${anchor}-title`}
      >
        {isFolded || heading}
        {intro}
        {steps === undefined ? (
          body
        ) : (
          <scrolly-steps className="scrolly" data-stage={figure.stage} {...stepButtonAttributes(locale)}>
            {body}
            {steps}
          </scrolly-steps>
        )}
        {outro}
        <FigureFooter {...foot} />
      </figure>
    </FoldedInStory>
  );
}

export function FigureFooter({ locale, figure, legend, tableForm }: FigureFooterProps) {
  const words = messages(locale).figure;
  const { Legend, scenes } = figure;
  const isFolded = isFigureInStory({ tableForm });
  const notes = (
    <>
      {scenes && <MapNotes locale={locale} scenes={scenes} />}
      <p>
        {/* On a screen the summary of the fold says this already. */}
        <span className={isFolded && !scenes ? 'hidden print:inline' : undefined}>
          {words.sources}
          {punctuationOf(locale).colon}
        </span>
        <FigureSources locale={locale} figure={figure} />
      </p>
    </>
  );
  return (
    <figcaption className="figure-foot">
      <div className="figure-notes">
        {legend ?? (Legend && <Legend locale={locale} />)}
        {scenes && <ReportMarksLegend locale={locale} scenes={scenes} />}
        {isFolded || notes}
      </div>
      {isFolded && (
        <details className="figure-notes figure-fold">
          <summary>{scenes ? words.mapKey.ground : words.sources}</summary>
          {notes}
        </details>
      )}
      <FootTable locale={locale} figure={figure} tableForm={tableForm} />
      <a className="figure-csv" href={paths.figureCsv(locale, figure.id)} download="">
        {words.csv}
      </a>
      <a href={`${paths.figurePage(locale, figure.id)}#share`}>{words.share}</a>
    </figcaption>
  );
}

type FootTableProps = Omit<FigureFooterProps, 'legend'>;

function FootTable({ locale, figure, tableForm = 'folded' }: FootTableProps) {
  const { id } = figure;
  const words = messages(locale).figure;
  const anchor = tableElementId(id);
  if (tableForm === 'linked') {
    return (
      <figure-table data-loading={words.tableLoading} data-failed={words.tableFailed}>
        <a
          href={`${paths.figurePage(locale, id)}#${anchor}`}
          data-printed={addressWithoutScheme(absoluteUrl(`/${locale}/figures/${id}/`))}
        >
          {words.table}
        </a>
      </figure-table>
    );
  }
  return (
    <details className="figure-table figure-fold" id={anchor} open={tableForm === 'open'}>
      <summary>{words.table}</summary>
      <DataTable locale={locale} table={figure.table(locale)} caption={figureWords(locale, figure).caption} />
    </details>
  );
}
