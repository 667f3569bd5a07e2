import { Gate } from '@/components/charts/Gate';
import { type GateFrame, placeGate } from '@/lib/charts/placeGate';
import { ASPECTS, compareMetrics } from '@/lib/facts/comparability';
import {
  differsIn,
  GATE_SERIES,
  gatePairs,
  MINISTRY_SERIES,
  OTHER_LEDGER_SERIES,
} from '@/lib/figures/ledger/gateSeries';
import { paths } from '@/lib/site/paths';
import { fillWords } from '@/lib/text/fillWords';
import { formatNumber } from '@/lib/text/formatNumber';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import type { StoryFigureProps } from '../storyFigure';

/** One drawing for all widths: on wide screens it grows, and its words are set smaller in it. */
const FRAME: GateFrame = { cell: { width: 24, height: 24 }, pitch: 6, width: 312, bracket: 190 };

/** `comparability-gate`: every pair of the story’s series, and in which of six respects the two differ. */
export function ComparabilityGate({ locale, id }: StoryFigureProps) {
  const words = messages(locale).figures['comparability-gate'];
  const rows = GATE_SERIES.map((later, i) => GATE_SERIES.slice(0, i).map((earlier) => differsIn(earlier, later)));
  const description = fillWords(words.description, {
    all: formatNumber(locale, gatePairs().length),
    refused: formatNumber(locale, gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length),
  });
  return (
    <FigureFrame locale={locale} id={id} {...figureParts(locale, id)}>
      <div className="gate-grid">
        <Gate
          placed={placeGate(rows, FRAME)}
          names={GATE_SERIES.map((series) => words.names[series])}
          group={{ rows: MINISTRY_SERIES.length, name: words.by }}
          framed={OTHER_LEDGER_SERIES.length}
          description={description}
        />
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
            {fillWords(words.example, {
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
