import { aspectsMakingMetricsIncomparable } from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { GATE_METRIC_IDS, type GateMetricId, MINISTRY_METRIC_IDS, SPAIN_AND_FRONTEX_METRIC_IDS } from './gateSeries';

interface GateGridProps {
  readonly locale: Locale;
  /** Text alternative for readers who do not see the grid. */
  readonly description: string;
}

/**
 * Renders a triangular grid of the metrics that the story draws: a row for each, with a cell for each metric before it.
 * A cell contains the number of aspects in which the two differ; an equals sign ends each row.
 */
export function GateGrid({ locale, description }: GateGridProps) {
  const { by } = messages(locale).figures['comparability-gate'];
  const others = GATE_METRIC_IDS.slice(MINISTRY_METRIC_IDS.length);
  return (
    <div className="gate" role="img" aria-label={description}>
      <div className="gate-group">
        <div>
          {MINISTRY_METRIC_IDS.map((series) => (
            <GateRow key={series} locale={locale} series={series} />
          ))}
        </div>
        <p className="gate-by">
          {by.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </div>
      {others.map((series) => (
        <GateRow key={series} locale={locale} series={series} />
      ))}
    </div>
  );
}

/**
 * Renders the row of one metric. A frame surrounds the cells that compare a count by Spain or Frontex with the counts
 * by Morocco's ministry.
 */
function GateRow({ locale, series }: { readonly locale: Locale; readonly series: GateMetricId }) {
  const earlier = GATE_METRIC_IDS.slice(0, GATE_METRIC_IDS.indexOf(series));
  const framed = SPAIN_AND_FRONTEX_METRIC_IDS.some((other) => other === series) ? MINISTRY_METRIC_IDS.length : 0;
  return (
    <div className="gate-row">
      {framed > 0 && (
        <span className="gate-block">
          {earlier.slice(0, framed).map((other) => (
            <GateCell key={other} locale={locale} pair={[series, other]} />
          ))}
        </span>
      )}
      {earlier.slice(framed).map((other) => (
        <GateCell key={other} locale={locale} pair={[series, other]} />
      ))}
      <span className="gate-self">=</span>
      <span className="gate-name">{messages(locale).figures['comparability-gate'].names[series]}</span>
    </div>
  );
}

function GateCell({ locale, pair }: { readonly locale: Locale; readonly pair: readonly [GateMetricId, GateMetricId] }) {
  const differ = aspectsMakingMetricsIncomparable(...pair).length;
  return (
    <span className={`gate-cell differ-${differ}`} data-tally="aspects">
      {formatNumber(locale, differ)}
    </span>
  );
}
