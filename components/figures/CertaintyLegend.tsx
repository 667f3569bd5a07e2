import { findObservation, metricOfObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { type CertaintySign, certaintySignsOfSeries } from './certaintySignsOfSeries';
import type { SeriesSpec } from './seriesSpec';

interface CertaintyLegendProps {
  readonly locale: Locale;
  /** The series of the figure: the key explains the signs that they use, and no others. */
  readonly specs: readonly SeriesSpec[];
}

/** Renders the legend of the signs that show how certain the values of a series are. */
export function CertaintyLegend({ locale, specs }: CertaintyLegendProps) {
  const { key: words, lettered } = messages(locale).series;
  const hue = metricOfObservation(findObservation(specs[0]?.years[0]?.observations[0] ?? '')).hue;
  const isApart = specs.some(({ years }) => years.some(({ isEmphasised }) => isEmphasised));
  return (
    <p className={isApart ? 'legend years-apart' : 'legend'} data-hue={hue}>
      {certaintySignsOfSeries(specs).map((mark) => (
        <span key={mark}>
          {mark === 'provisional' || mark === 'restated' ? (
            <b>{formatMessage(locale, lettered[mark], { value: '' }).trim()}</b>
          ) : (
            <KeyMark mark={mark} />
          )}{' '}
          {words[mark]}
        </span>
      ))}
    </p>
  );
}

function KeyMark({ mark }: { readonly mark: CertaintySign }) {
  return <i className={`key-mark key-${mark}`} aria-hidden="true" />;
}
