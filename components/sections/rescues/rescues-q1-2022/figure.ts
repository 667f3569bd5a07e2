import type { FigureRecord } from '@/components/figures/figureRecord';
import { observationsTable } from '@/components/figures/observationsTable';
import { messages } from '@/lib/text/messages';
import {
  RESCUES_EARLY_FEBRUARY_2022_ID,
  RESCUES_Q1_2022_ID,
  RESCUES_WEEKEND_2022_02_12_ID,
  RescuesInQuarter,
  rescuesInQuarterSlides,
} from './RescuesInQuarter';

export const rescuesInQuarterFigure: FigureRecord<'rescues-q1-2022'> = {
  id: 'rescues-q1-2022',
  table: (locale) =>
    observationsTable(locale, [RESCUES_Q1_2022_ID, RESCUES_EARLY_FEBRUARY_2022_ID, RESCUES_WEEKEND_2022_02_12_ID]),
  Component: RescuesInQuarter,
  /**
   * Name of the state that the chart shows in each step: the quarter alone, as tall as its box; then the bulletins
   * within it, on one scale; then a line across them at the height of the quarter.
   */
  steps: [{ shows: 'quarter' }, { shows: 'bulletins' }, { shows: 'question' }],
  slides: rescuesInQuarterSlides,
  hasSvg: true,
  card: (locale) => {
    const { quarter, ministry, weekend, military } = messages(locale).figures['rescues-q1-2022'].card;
    return {
      hue: 'rescues',
      drawing: {
        template: 'axis',
        whole: { observation: RESCUES_Q1_2022_ID, label: quarter, detail: ministry },
        part: { observation: RESCUES_WEEKEND_2022_02_12_ID, label: weekend, detail: military },
      },
    };
  },
};
