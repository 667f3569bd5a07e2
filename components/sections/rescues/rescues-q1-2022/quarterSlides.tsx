import { type FigureSlide, SLIDE_WIDTH } from '@/components/figures/figureSlide';
import { LOCALES, type Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { PeriodBlocksDrawing } from './PeriodBlocksDrawing';
import { type BlockFrame, placePeriodBlocks } from './placePeriodBlocks';
import { monthWords, quarterBlocks, quarterCounts } from './quarterChart';

const FRAME: Omit<BlockFrame, 'dir'> = {
  width: SLIDE_WIDTH.whole,
  height: 196,
  foot: 20,
  numeral: 26,
  line: 15,
  lines: 2,
  labelStart: 8,
  gap: 8,
  sides: ['inside', 'before', 'above'],
};

/** The slide of `rescues-q1-2022`: the quarter, and two bulletins from inside it. */
export function quarterSlides(locale: Locale): readonly FigureSlide[] {
  const words = messages(locale).figures['rescues-q1-2022'];
  const placed = placePeriodBlocks(quarterCounts(), { ...FRAME, dir: LOCALES[locale].dir });
  // Without the third line, which names the reporter: the caption does.
  const blocks = quarterBlocks(locale).map((block) => ({ ...block, lines: block.lines.slice(0, FRAME.lines) }));
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
