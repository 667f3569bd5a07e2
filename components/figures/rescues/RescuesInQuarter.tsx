import { PeriodBlocks } from '@/components/charts/PeriodBlocks';
import { type BlockFrame, placePeriodBlocks } from '@/lib/charts/placePeriodBlocks';
import { questionsInFigure } from '@/lib/figures/questionsInFigure';
import { LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { FigureFrame } from '../FigureFrame';
import { figureParts } from '../figureParts';
import { QuestionCard } from '../QuestionCard';
import type { StoryFigureProps } from '../storyFigure';
import { monthWords, quarterBlocks, quarterCounts } from './quarterChart';
import { WithCard } from './WithCard';

const WIDE: Omit<BlockFrame, 'dir'> = {
  width: 792,
  height: 560,
  foot: 40,
  numeral: 64,
  line: 20,
  lines: 3,
  labelStart: 20,
  gap: 16,
  sides: ['inside', 'before', 'above'],
};
const NARROW: Omit<BlockFrame, 'dir'> = {
  width: 312,
  height: 376,
  foot: 32,
  numeral: 34,
  line: 16,
  lines: 3,
  labelStart: 160,
  gap: 16,
  sides: ['inside', 'after', 'above'],
};

/** `rescues-q1-2022`: the quarter as the ministry counts it, two bulletins from inside it, and the question they leave. */
export function RescuesInQuarter(props: StoryFigureProps) {
  const { locale, id, steps } = props;
  const words = messages(locale).figures['rescues-q1-2022'];
  const { dir } = LOCALES[locale];
  const counts = quarterCounts();
  const blocks = quarterBlocks(locale);
  const [wide, narrow] = [placePeriodBlocks(counts, { ...WIDE, dir }), placePeriodBlocks(counts, { ...NARROW, dir })];
  const said = blocks.map(
    ({ value, lines: [what, period, who] }) => `${value} ${what} ${period}${signs(locale).comma}${who}`,
  );
  const chart = {
    blocks,
    months: monthWords(locale, wide),
    description: `${words.title}. ${said.join(signs(locale).semicolon)}.`,
  };
  const drawing = (
    <div data-hue="rescues">
      <div className="chart-wide">
        <PeriodBlocks placed={wide} {...chart} id="soft-wide" />
      </div>
      <div className="chart-narrow">
        <PeriodBlocks placed={narrow} {...chart} id="soft-narrow" />
      </div>
    </div>
  );
  const questions = questionsInFigure(id).map((question) => (
    <QuestionCard key={question.id} locale={locale} question={question} heading="h4" />
  ));
  return (
    <FigureFrame
      isChart
      intro={<p className="figure-subtitle">{words.subtitle}</p>}
      outro={steps && questions}
      {...props}
      {...figureParts(locale, id)}
      legend={
        <p className="legend">
          <span>{words.legend}</span>
          <span>{words.soft}</span>
        </p>
      }
    >
      {steps ? drawing : <WithCard drawing={drawing} card={questions} />}
    </FigureFrame>
  );
}
