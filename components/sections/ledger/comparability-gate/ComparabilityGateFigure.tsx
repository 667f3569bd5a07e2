import { FigureLayout } from '@/components/figures/FigureLayout';
import { FoldedInStory } from '@/components/figures/FoldedInStory';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { MessageText } from '@/components/text/MessageText';
import {
  aspectsMakingMetricsIncomparable,
  COMPARABILITY_ASPECTS,
  type ComparabilityAspect,
} from '@/lib/facts/comparability';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { joinAsList } from '@/lib/text/joinAsList';
import { messages } from '@/lib/text/messages';
import { GateGrid } from './GateGrid';
import { comparedMetricPairs, minDifferingAspects } from './gateSeries';

/**
 * Renders the figure `comparability-gate`: for every pair of metrics that the story draws, in how many aspects, such as
 * unit or place, the two differ; and a choice of any two metrics.
 */
export function ComparabilityGateFigure(props: FigureComponentProps) {
  const { locale } = props;
  const words = messages(locale).figures['comparability-gate'];
  const description = formatMessage(locale, words.description, {
    all: formatNumber(locale, comparedMetricPairs().length),
    refused: formatNumber(
      locale,
      comparedMetricPairs().filter(([a, b]) => aspectsMakingMetricsIncomparable(a, b).length > 0).length,
    ),
  });
  const list = (aspects: readonly ComparabilityAspect[]) =>
    joinAsList(
      locale,
      aspects.map((aspect) => words.aspects[aspect]),
    );
  return (
    <FigureLayout {...props}>
      <p className="figure-subtitle">
        {formatMessage(locale, words.example, {
          aspects: list(aspectsMakingMetricsIncomparable('rescues', 'arrivals')),
        })}
      </p>
      <FoldedInStory isFolded={isFigureInStory(props)} summary={words.grid}>
        <div className="mt-7 mb-4 grid gap-x-12 gap-y-7 lg:grid-cols-[auto_minmax(15rem,28rem)] lg:justify-between">
          <GateGrid locale={locale} description={description} />
          <div className="font-sans text-note">
            <p>{formatMessage(locale, words.marks, { aspects: list(COMPARABILITY_ASPECTS) })}</p>
            <p className="mt-3">{words.rule}</p>
            <p className="mt-3">
              <b className="gate-framed" aria-hidden="true" />{' '}
              <MessageText locale={locale} message={words.framed} counts={{ least: minDifferingAspects() }} />
            </p>
          </div>
        </div>
      </FoldedInStory>
      <comparability-gate
        data-src={paths.data(`gate/${locale}.json`)}
        data-pair="rescues,arrivals"
        data-open={words.open}
        data-failed={words.failed}
      />
    </FigureLayout>
  );
}
