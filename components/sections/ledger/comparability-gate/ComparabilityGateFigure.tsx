import { FigureLayout } from '@/components/figures/FigureLayout';
import type { FigureComponentProps } from '@/components/figures/figureComponent';
import { ASPECTS, compareMetrics } from '@/lib/facts/comparability';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { GateGrid } from './GateGrid';
import { gatePairs } from './gateSeries';

/** Figure `comparability-gate`: every pair of the story’s series, and in how many of six aspects the two differ. */
export function ComparabilityGateFigure(props: FigureComponentProps) {
  const { locale } = props;
  const words = messages(locale).figures['comparability-gate'];
  const description = formatMessage(locale, words.description, {
    all: formatNumber(locale, gatePairs().length),
    refused: formatNumber(locale, gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length),
  });
  return (
    <FigureLayout {...props}>
      <div className="mt-7 grid gap-x-12 gap-y-7 lg:grid-cols-[auto_minmax(15rem,28rem)] lg:justify-between">
        <GateGrid locale={locale} description={description} />
        <div className="columns-[20rem] gap-x-12 font-sans text-note *:break-inside-avoid">
          <p>
            {formatMessage(locale, words.marks, {
              aspects: listOf(
                locale,
                ASPECTS.map((aspect) => words.aspects[aspect]),
              ),
            })}
          </p>
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
