import { ResponsiveChart } from '@/components/charts/ResponsiveChart';
import { FigureLayout } from '@/components/figures/FigureLayout';
import { type FigureComponentProps, isFigureInStory } from '@/components/figures/figureComponent';
import { type FigureSlide, SLIDE_DRAWING_WIDTHS_PX } from '@/components/figures/figureSlide';
import { OpenQuestionCard } from '@/components/question/OpenQuestionCard';
import { openQuestionsInFigure } from '@/components/question/openQuestionsInFigure';
import { findObservation } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { formatPeriod } from '@/lib/text/formatPeriod';
import { formatValue } from '@/lib/text/formatValue';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { DrawingWithSidePanel } from '../DrawingWithSidePanel';
import { type BlockTexts, PeriodBlocksDrawing } from './PeriodBlocksDrawing';
import {
  type PeriodBlocksFrame,
  type PeriodCount,
  type PlacedPeriodBlocks,
  placePeriodBlocks,
} from './placePeriodBlocks';

/**
 * Id of the observation of all rescues in the first quarter of 2022, as the ministry counted them. The figure compares
 * it with two military bulletins about days in that quarter.
 */
export const RESCUES_Q1_2022_ID = 'rescues-2022-q1';
/** Id of the observation from a military bulletin about a few days in early February 2022. */
export const RESCUES_EARLY_FEBRUARY_2022_ID = 'rescues-2022-02-early';
/** Id of the observation from a military bulletin about the weekend of 12 February 2022. */
export const RESCUES_WEEKEND_2022_02_12_ID = 'rescues-2022-02-12';

const WIDE: Omit<PeriodBlocksFrame, 'dir'> = {
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
/** Sizes in px of the layout for narrow screens and paper. */
export const NARROW_BLOCK_FRAME: Omit<PeriodBlocksFrame, 'dir'> = {
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

/**
 * Renders the figure `rescues-q1-2022`: the rescues of the first quarter of 2022 as the ministry counted them, two
 * military bulletins about days in that quarter, and the open question that follows.
 */
export function RescuesInQuarter(props: FigureComponentProps) {
  const { locale, figure, steps, isOnPaper } = props;
  const words = messages(locale).figures['rescues-q1-2022'];
  const { dir } = LOCALES[locale];
  const counts = rescueCountsOfQuarter();
  const blocks = rescueBlockTextsOfQuarter(locale);
  const [wide, narrow] = [
    placePeriodBlocks(counts, { ...WIDE, dir }),
    placePeriodBlocks(counts, { ...NARROW_BLOCK_FRAME, dir }),
  ];
  const sentences = blocks.map(
    ({ value, lines: [what, period, who] }) => `${value} ${what} ${period}${punctuationOf(locale).comma}${who}`,
  );
  const chart = {
    blocks,
    months: monthWords(locale, wide),
    description: `${words.title}. ${sentences.join(punctuationOf(locale).semicolon)}.`,
  };
  const drawing = (
    <div data-hue="rescues">
      <ResponsiveChart
        isOnPaper={isOnPaper}
        wide={<PeriodBlocksDrawing placed={wide} {...chart} />}
        narrow={<PeriodBlocksDrawing placed={narrow} {...chart} />}
      />
    </div>
  );
  const questions = openQuestionsInFigure(figure.id).map((question) => (
    <OpenQuestionCard
      key={question.id}
      locale={locale}
      question={question}
      heading="h4"
      isFolded={isFigureInStory(props)}
    />
  ));
  return (
    <FigureLayout
      isChart
      intro={<p className="figure-subtitle">{words.subtitle}</p>}
      outro={steps && questions}
      {...props}
      legend={
        <p className="legend">
          <span>{words.legend}</span>
        </p>
      }
    >
      {steps ? drawing : <DrawingWithSidePanel drawing={drawing} card={questions} />}
    </FigureLayout>
  );
}

const SLIDE_FRAME: Omit<PeriodBlocksFrame, 'dir'> = {
  width: SLIDE_DRAWING_WIDTHS_PX.whole,
  height: 196,
  foot: 20,
  numeral: 26,
  line: 15,
  lines: 2,
  labelStart: 8,
  gap: 8,
  sides: ['inside', 'before', 'above'],
};

/**
 * Returns the slide of `rescues-q1-2022` for a lesson: the count of the quarter, and two bulletins about days in the
 * quarter.
 */
export function rescuesInQuarterSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['rescues-q1-2022'];
  const placed = placePeriodBlocks(rescueCountsOfQuarter(), { ...SLIDE_FRAME, dir: LOCALES[locale].dir });
  // Omits the third line, which names the reporter, because the caption names it too.
  const blocks = rescueBlockTextsOfQuarter(locale).map((block) => ({
    ...block,
    lines: block.lines.slice(0, SLIDE_FRAME.lines),
  }));
  return [
    {
      view: '',
      caption: words.subtitle,
      drawing: (
        <div data-hue="rescues">
          <PeriodBlocksDrawing
            placed={placed}
            blocks={blocks}
            months={monthWords(locale, placed)}
            description={words.subtitle}
          />
        </div>
      ),
    },
  ];
}

/**
 * Returns the count of the quarter, then the counts of two bulletins about days in the quarter, each with its first and
 * last day.
 */
export function rescueCountsOfQuarter(): readonly PeriodCount[] {
  return [RESCUES_Q1_2022_ID, RESCUES_EARLY_FEBRUARY_2022_ID, RESCUES_WEEKEND_2022_02_12_ID]
    .map(findObservation)
    .map((row) => ({ ...row, value: row.value ?? 0 }));
}

/**
 * Returns the texts of the drawn rectangles: value, what was counted, when and by whom. The first entry is for the
 * quarter.
 */
export function rescueBlockTextsOfQuarter(locale: Locale): readonly BlockTexts[] {
  const words = messages(locale).figures['rescues-q1-2022'];
  return [
    blockWords(locale, RESCUES_Q1_2022_ID, words.quarter),
    blockWords(locale, RESCUES_EARLY_FEBRUARY_2022_ID, words.early),
    blockWords(locale, RESCUES_WEEKEND_2022_02_12_ID, words.weekend),
  ];
}

function monthWords(locale: Locale, { months }: PlacedPeriodBlocks): readonly string[] {
  return months.map(({ from, to }) => formatPeriod(locale, from, to).text);
}

function blockWords(locale: Locale, id: string, { what, who }: { what: string; who: string }): BlockTexts {
  const row = findObservation(id);
  const period = formatObservationPeriod(locale, row, 'short')?.text ?? '';
  return { observation: id, value: formatValue(locale, row), lines: [what, period, who] };
}
