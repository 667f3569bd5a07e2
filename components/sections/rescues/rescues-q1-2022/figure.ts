import { countsTable } from '@/components/figures/countsTable';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { EARLY_FEBRUARY, QUARTER, quarterSlides, RescuesInQuarter, WEEKEND } from './RescuesInQuarter';

export const rescuesInQuarter: FigureRecord<'rescues-q1-2022'> = {
  id: 'rescues-q1-2022',
  table: (locale) => countsTable(locale, [QUARTER, EARLY_FEBRUARY, WEEKEND]),
  Component: RescuesInQuarter,
  /**
   * States of the chart: the quarter alone, as tall as its box; then the bulletins in it, on one scale; then a line at
   * the height of the quarter across them.
   */
  steps: [{ shows: 'quarter' }, { shows: 'bulletins' }, { shows: 'question' }],
  slides: quarterSlides,
  hasSvg: true,
  card: (locale) => {
    const { quarter, ministry, weekend, military } = messages(locale).figures['rescues-q1-2022'].card;
    return {
      hue: 'rescues',
      drawing: {
        template: 'axis',
        whole: { observation: QUARTER, label: quarter, detail: ministry },
        part: { observation: WEEKEND, label: weekend, detail: military },
      },
    };
  },
};
