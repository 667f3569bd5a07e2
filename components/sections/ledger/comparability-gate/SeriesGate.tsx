import { textWidth } from '@/components/charts/textWidth';
import { LOCALES, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { GateDrawing } from './GateDrawing';
import { differsIn, GATE_SERIES, MINISTRY_SERIES, OTHER_LEDGER_SERIES } from './gateSeries';
import { type GateFrame, placeGate } from './placeGate';

/** One drawing for all widths: on wide screens it grows, and its words have a smaller font size. */
const FRAME: Omit<GateFrame, 'dir'> = { cell: { width: 24, height: 24 }, pitch: 6, width: 312, bracket: 190 };
/** Size of the words on phones, px. */
const FONT_SIZE_PX = 13;

interface SeriesGateProps {
  readonly locale: Locale;
  /** Text alternative of the drawing. */
  readonly description: string;
}

/** The triangle of the story’s series: for every pair, in which of six aspects the two differ. */
export function SeriesGate({ locale, description }: SeriesGateProps) {
  const words = messages(locale).figures['comparability-gate'];
  // The bracket is drawn after the longest name of the group.
  const ends = MINISTRY_SERIES.map(
    (series, i) => (i + 1) * FRAME.cell.width + 8 + textWidth(words.names[series], FONT_SIZE_PX),
  );
  const bracket = Math.max(FRAME.bracket, Math.ceil(Math.max(...ends)) + 4);
  const rows = GATE_SERIES.map((later, i) => GATE_SERIES.slice(0, i).map((earlier) => differsIn(earlier, later)));
  return (
    <GateDrawing
      placed={placeGate(rows, { ...FRAME, bracket, dir: LOCALES[locale].dir })}
      names={GATE_SERIES.map((series) => words.names[series])}
      group={{ rows: MINISTRY_SERIES.length, name: words.by }}
      framed={OTHER_LEDGER_SERIES.length}
      description={description}
    />
  );
}
