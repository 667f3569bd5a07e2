import { figureAnchor } from '@/components/figures/figureAnchor';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { Glyph } from '@/components/number/Glyph';
import { PeriodText } from '@/components/number/PeriodText';
import { metricRecord } from '@/lib/facts/facts';
import { type Observation, unknownReason } from '@/lib/facts/schema';
import type { UnknownSeries } from '@/lib/facts/unknownSeries';
import type { Locale } from '@/lib/locales';
import { observationNote } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { periodOf } from '@/lib/text/periodOf';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { signs } from '@/lib/text/signs';
import { placeStrip, type StripFrame } from './placeStrip';
import { StripDrawing } from './StripDrawing';

/** Cache of the unknowns in the tables of figures, by language and figure id. */
const unknownsByTable = new Map<string, ReadonlySet<string>>();

interface UnknownRowProps {
  readonly locale: Locale;
  /** All figures, one of which may draw a missing value too. */
  readonly figures: readonly FigureRecord[];
  readonly series: UnknownSeries;
  readonly frame: StripFrame;
}

/**
 * One series: its strip of years, and for each missing value why it is missing, who might know it, and what we found.
 */
export function UnknownRow({ locale, figures, series, frame }: UnknownRowProps) {
  const { metric, place, unknown, knownYears } = series;
  const { hue } = metricRecord(metric);
  const words = messages(locale).figures.unknowns;
  const periods = unknown.map((row) => periodOf(locale, row)?.text ?? '');
  return (
    <details className="strip-row" data-hue={hue}>
      <summary>
        <span className="strip-name">
          <Glyph hue={hue} />
          <span>
            {metricName(locale, metric)} <i>{placeName(locale, place)}</i>
          </span>
        </span>
        <StripDrawing
          placed={placeStrip(unknown, knownYears, frame)}
          reasons={new Map(unknown.map(({ id, status }) => [id, status]))}
          description={formatMessage(locale, words.strip, { periods: periods.join(signs(locale).comma) })}
        />
      </summary>
      <ul>
        {unknown.map((row) => (
          <UnknownItem key={row.id} locale={locale} row={row} figures={figures} />
        ))}
      </ul>
      <p>
        {words.knows}
        {signs(locale).colon}
        {[...new Set(unknown.map(({ reporter }) => whoKnows(locale, reporter)))].join(signs(locale).semicolon)}.
      </p>
    </details>
  );
}

function UnknownItem({
  locale,
  figures,
  row,
}: Pick<UnknownRowProps, 'locale' | 'figures'> & { readonly row: Observation }) {
  const words = messages(locale);
  const reason = unknownReason(row.status);
  const figure = figureWithUnknown(locale, figures, row.id);
  return (
    <li>
      <b>
        <PeriodText locale={locale} row={row} />
      </b>
      {reason && `${signs(locale).comma}${words.number.unknown[reason]}. `}
      {observationNote(locale, row.id)}{' '}
      {figure && <a href={`#${figureAnchor(figure.id)}`}>{words.figures.unknowns.drawn}</a>}
    </li>
  );
}

/** The body that counts, and so might know the value; for a value that nobody counts, a sentence that there is none. */
function whoKnows(locale: Locale, reporter: string): string {
  return reporter === 'nobody' ? messages(locale).figures.unknowns.nobody : reporterName(locale, reporter);
}

/** The figure of another section that draws an unknown: the first whose table has it. */
function figureWithUnknown(
  locale: Locale,
  figures: readonly FigureRecord[],
  observation: string,
): FigureRecord | undefined {
  return figures.find((figure) => figure.id !== 'unknowns' && unknownsOf(locale, figure).has(observation));
}

function unknownsOf(locale: Locale, { id, table }: FigureRecord): ReadonlySet<string> {
  const key = `${locale} ${id}`;
  const known = unknownsByTable.get(key);
  if (known) return known;
  const cells = table(locale).rows.flat();
  const found = new Set(cells.flatMap((cell) => (cell.unknown === undefined ? [] : [cell.observation ?? ''])));
  unknownsByTable.set(key, found);
  return found;
}
