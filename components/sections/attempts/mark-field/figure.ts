import type { FigureRecord } from '@/components/figures/figureRecord';
import { observationsTable } from '@/components/figures/observationsTable';
import { messages } from '@/lib/text/messages';
import { MarkFieldFigure, markFieldSlides } from './MarkFieldFigure';
import { MARK_FIELD_OBSERVATION_IDS } from './markFieldIds';

const { whole, quarter, splits, police } = MARK_FIELD_OBSERVATION_IDS;

export const markFieldFigure: FigureRecord<'mark-field'> = {
  id: 'mark-field',
  table: (locale) => observationsTable(locale, [whole, quarter, ...splits, police]),
  Component: MarkFieldFigure,
  /**
   * Names of the chart's states in its steps: the year alone, as large as possible; then the missing breakdowns, an
   * invented example and the next quarter. MarkField.element.css defines what each state shows.
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
