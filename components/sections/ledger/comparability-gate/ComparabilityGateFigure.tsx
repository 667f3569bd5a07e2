import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { ASPECTS, compareMetrics } from '@/lib/facts/comparability';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { gatePairs } from './gateSeries';
import { SeriesGate } from './SeriesGate';

/** Figure `comparability-gate`: every pair of the story’s series, and in which of six aspects the two differ. */
export function ComparabilityGateFigure(props: FigureComponentProps) {
  const { locale } = props;
  const words = messages(locale).figures['comparability-gate'];
  const description = formatMessage(locale, words.description, {
    all: formatNumber(locale, gatePairs().length),
    refused: formatNumber(locale, gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length),
  });
  return (
    <FigureLayout {...props}>
      <div className="mt-7 grid gap-x-12 gap-y-7 lg:grid-cols-[minmax(0,38rem)_minmax(15rem,24rem)] lg:justify-between">
        <SeriesGate locale={locale} description={description} />
        <div className="columns-[20rem] gap-x-12 font-sans text-note *:break-inside-avoid">
          <p>{words.marks}</p>
          <ol className="gate-key mt-3.5 mb-4.5 grid grid-cols-[repeat(3,auto)] gap-x-4 gap-y-3">
            {ASPECTS.map((aspect) => (
              <li key={aspect}>{words.aspects[aspect]}</li>
            ))}
          </ol>
          <p className="mt-3">{words.rule}</p>
          <p className="mt-3">
            <b className="gate-framed" aria-hidden="true" /> {words.framed}
          </p>
          <p className="mt-3">
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
    </FigureLayout>
  );
}
