import { countsTable } from '@/components/figures/countsTable';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { MarkFieldFigure, markFieldSlides } from './MarkFieldFigure';
import { MARK_FIELD_OBSERVATIONS } from './markFieldIds';

const { whole, quarter, splits, police } = MARK_FIELD_OBSERVATIONS;

export const markFieldFigure: FigureRecord<'mark-field'> = {
  id: 'mark-field',
  table: (locale) => countsTable(locale, [whole, quarter, ...splits, police]),
  Component: MarkFieldFigure,
  /**
   * States of the chart: the year alone, as large as possible; then the missing subdivisions, an invented case and the
   * next quarter (MarkField.element.css).
   */
  steps: [{ shows: 'field' }, { shows: 'splits' }, { shows: 'example' }, { shows: 'quarter' }],
  stage: 'beside',
  slides: markFieldSlides,
  card: (locale) => {
    const { unit, gap } = messages(locale).figures['mark-field'].card;
    return {
      hue: 'attempts',
      drawing: { template: 'question', count: { observation: whole, label: unit }, gap },
    };
  },
};
