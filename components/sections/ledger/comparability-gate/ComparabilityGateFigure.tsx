import { FigureLayout } from '@/components/figures/FigureLayout';
import { FoldedInStory } from '@/components/figures/FoldedInStory';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { MessageText } from '@/components/text/MessageText';
import {
  aspectsMakingMetricsIncomparable,
  COMPARABILITY_ASPECTS,
  type ComparabilityAspect,
} from '@/lib/facts/comparability';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { joinAsList } from '@/lib/text/joinAsList';
import { messages } from '@/lib/text/messages';
import { GateGrid } from './GateGrid';
import { comparedMetricPairs, minDifferingAspects } from './gateSeries';

/**
 * Renders the figure `comparability-gate`: the number of aspects, such as unit or place, in which each pair of the
 * story's metrics differs, and controls with which a reader compares any two metrics.
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

/**
 * Returns the slide of `comparability-gate` for a lesson: the triangular grid of pairs of metrics and, beside it, a
 * list of the aspects in which they can differ.
 */
export function gateSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['comparability-gate'];
  return [
    {
      view: '',
      caption: null,
      drawing: (
        <div className="slide-gate grid gap-x-[calc(1.5*var(--u))] gap-y-[calc(0.8*var(--u))] md:grid-cols-[auto_minmax(0,1fr)]">
          <GateGrid locale={locale} description={words.caption} />
          <div className="md:self-center">
            <p className="mb-[0.4em] leading-[1.2] font-medium">{words.slideKey}</p>
            <ul className="m-0 flex flex-wrap gap-x-[1em] gap-y-[0.4em] md:flex-col">
              {COMPARABILITY_ASPECTS.map((aspect) => (
                <li key={aspect}>{words.aspects[aspect]}</li>
              ))}
            </ul>
          </div>
        </div>
      ),
    },
  ];
}
