import { type BlockWords, PeriodBlocks } from '@/components/charts/PeriodBlocks';
import { type BlockFrame, placePeriodBlocks } from '@/lib/charts/placePeriodBlocks';
import { observation } from '@/lib/facts/facts';
import { questionsInFigure } from '@/lib/figures/questionsInFigure';
import { EARLY_FEBRUARY, QUARTER, WEEKEND } from '@/lib/figures/rescues/quarterRescues';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { periodOf } from '@/lib/text/periodOf';
import { sayValue } from '@/lib/text/sayValue';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { QuestionCard } from '../QuestionCard';
import type { StoryFigureProps } from '../storyFigure';

const WIDE: Omit<BlockFrame, 'dir'> = {
  width: 792,
  height: 500,
  foot: 40,
  numeral: 64,
  line: 20,
  lines: 3,
  labelStart: 20,
  sides: ['inside', 'before', 'above'],
};
const NARROW: Omit<BlockFrame, 'dir'> = {
  width: 312,
  height: 440,
  foot: 32,
  numeral: 40,
  line: 18,
  lines: 3,
  labelStart: 160,
  sides: ['inside', 'after', 'above'],
};

/** `rescues-q1-2022`: the quarter as the ministry counts it, two bulletins from inside it, and the question they leave. */
export function RescuesInQuarter({ locale, id }: StoryFigureProps) {
  const words = messages(locale).figures['rescues-q1-2022'];
  const { dir } = LOCALES[locale];
  const counts = [QUARTER, EARLY_FEBRUARY, WEEKEND].map(observation).map((row) => ({ ...row, value: row.value ?? 0 }));
  const blocks: readonly BlockWords[] = [
    blockWords(locale, QUARTER, words.quarter),
    { ...blockWords(locale, EARLY_FEBRUARY, words.early), isSoft: true },
    blockWords(locale, WEEKEND, words.weekend),
  ];
  const [wide, narrow] = [placePeriodBlocks(counts, { ...WIDE, dir }), placePeriodBlocks(counts, { ...NARROW, dir })];
  const chart = {
    blocks,
    months: wide.months.map(({ from, to }) => formatPeriod(locale, from, to).text),
    description: `${words.title}. ${blocks.map(({ value, lines }) => `${value} ${lines.join(', ')}`).join('; ')}.`,
  };
  return (
    <FigureFrame
      isChart
      locale={locale}
      id={id}
      {...figureParts(locale, id)}
      legend={
        <p className="legend">
          <span>{words.legend}</span>
          <span>{words.soft}</span>
        </p>
      }
    >
      <p className="figure-subtitle">{words.subtitle}</p>
      <div className="with-card" data-hue="rescues">
        <div>
          <div className="chart-wide">
            <PeriodBlocks placed={wide} {...chart} id="soft-wide" />
          </div>
          <div className="chart-narrow">
            <PeriodBlocks placed={narrow} {...chart} id="soft-narrow" />
          </div>
        </div>
        {questionsInFigure(id).map((question) => (
          <QuestionCard key={question.id} locale={locale} question={question} heading="h4" />
        ))}
      </div>
    </FigureFrame>
  );
}

function blockWords(locale: Locale, id: string, { what, who }: { what: string; who: string }): BlockWords {
  const row = observation(id);
  const period = periodOf(locale, row, 'short')?.text ?? '';
  return { observation: id, value: sayValue(locale, row), lines: [what, period, who], isSoft: false };
}
