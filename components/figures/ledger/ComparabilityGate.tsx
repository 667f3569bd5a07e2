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
import { fillWords } from '@/lib/text/fillWords';
import { listOf } from '@/lib/text/listOf';
import { messages } from '@/lib/text/messages';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import type { StoryFigureProps } from '../storyFigure';

const NARROW: GateFrame = { cell: { width: 24, height: 27 }, pitch: 7, width: 312, bracket: 190 };
const WIDE: GateFrame = { cell: { width: 54, height: 44 }, pitch: 11, width: 776, bracket: 430 };

/** `comparability-gate`: every pair of the story’s series, and in which of six respects the two differ. */
export function ComparabilityGate({ locale, id }: StoryFigureProps) {
  const words = messages(locale).figures['comparability-gate'];
  const rows = GATE_SERIES.map((later, i) => GATE_SERIES.slice(0, i).map((earlier) => differsIn(earlier, later)));
  const description = fillWords(words.description, {
    all: String(gatePairs().length),
    refused: String(gatePairs().filter(([a, b]) => compareMetrics(a, b).length > 0).length),
  });
  const shared = { framed: OTHER_LEDGER_SERIES.length, description };
  const group = { rows: MINISTRY_SERIES.length, name: words.by };
  return (
    <FigureFrame locale={locale} id={id} title={words.title} {...figureParts(locale, id)}>
      <div className="gate-grid">
        <div>
          <div className="chart-wide">
            <Gate
              placed={placeGate(rows, WIDE)}
              names={GATE_SERIES.map((series) => words.names[series])}
              group={{ ...group, name: [words.by.join(' ')] }}
              {...shared}
            />
          </div>
          <div className="chart-narrow">
            <Gate
              placed={placeGate(rows, NARROW)}
              names={GATE_SERIES.map((series) => words.shortNames[series])}
              group={group}
              {...shared}
            />
          </div>
        </div>
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
    </FigureFrame>
  );
}
