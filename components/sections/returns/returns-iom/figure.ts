import type { FigureRecord } from '@/components/figures/figureRecord';
import { observationsTable } from '@/components/figures/observationsTable';
import { messages } from '@/lib/text/messages';
import { ReturnsFigure } from './ReturnsFigure';
import { RETURNS_ROW_OBSERVATION_IDS } from './returnsRows';

/** Ids of all observations in the drawing, each part after its whole. */
const DRAWN = RETURNS_ROW_OBSERVATION_IDS.flatMap(({ observation, iom, countedByIom }) => [
  observation,
  iom,
  countedByIom,
]).filter((id) => id !== undefined);

export const returnsIomFigure: FigureRecord<'returns-iom'> = {
  id: 'returns-iom',
  table: (locale) => observationsTable(locale, DRAWN),
  Component: ReturnsFigure,
  /**
   * Name of the state that the chart shows in each step: the year and the quarter without their parts; then the part of
   * the year's returns that IOM assisted, and that part as IOM counted it (returnsIom.css).
   */
  steps: [
    { shows: 'whole', highlight: ['returns-2021', 'returns-2022-q1'] },
    { shows: 'part', highlight: ['returns-2021'] },
  ],
  stage: 'full',
  hasSvg: true,
  card: (locale) => {
    const { ministry, iom } = messages(locale).figures['returns-iom'].card;
    return {
      hue: 'returns',
      drawing: {
        template: 'rows',
        counts: [
          { observation: 'returns-iom-2021', label: ministry },
          { observation: 'returns-iom-2021-iom', label: iom, labelSaysPrecision: true },
        ],
      },
    };
  },
};
