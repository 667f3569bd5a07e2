import { FigureFrame } from '@/components/figures/FigureFrame';
import type { StoryFigureProps } from '@/components/figures/storyFigure';
import { ASPECTS, compareMetrics } from '@/lib/facts/comparability';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { gatePairs } from './gateSeries';
import { SeriesGate } from './SeriesGate';

/** `comparability-gate`: every pair of the story’s series, and in which of six respects the two differ. */
export function ComparabilityGateFigure(props: StoryFigureProps) {
  const { locale } = props;
  const words = messages(locale).figures['comparability-gate'];
  const description = formatMessage(locale, words.description, {
    all: formatNumber(locale, gatePairs().length),
    refused: formatNumber(locale, gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length),
  });
  return (
    <FigureFrame {...props}>
      <div className="gate-grid">
        <SeriesGate locale={locale} description={description} />
        <div className="gate-words">
          <p>{words.marks}</p>
          <ol className="gate-key">
            {ASPECTS.map((aspect) => (
              <li key={aspect}>{words.aspects[aspect]}</li>
            ))}
          </ol>
          <p>{words.rule}</p>
          <p>
            <b className="gate-framed" aria-hidden="true" /> {words.framed}
          </p>
          <p>
            {formatMessage(locale, words.example, {
              aspects: listOf(
                locale,
                compareMetrics('rescues', 'arrivals').map((aspect) => words.aspects[aspect]),
              ),
            })}
          </p>
        </div>
      </div>
      <comparability-gate
        data-src={paths.data(`gate/${locale}.json`)}
        data-numbers={paths.numbers(locale)}
        data-pair="rescues,arrivals"
        data-open={words.open}
        data-failed={words.failed}
      />
    </FigureFrame>
  );
}
