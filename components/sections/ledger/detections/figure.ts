import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { combineSeriesTables } from '../combineSeriesTables';
import { DetectionsByRoute, detectionsSlides } from './DetectionsByRoute';
import { DETECTIONS_SERIES_BY_ROUTE } from './detectionsSeries';

/**
 * Ids of two observations of one route and year: the value first published (`FIRST`), and the later value that replaced
 * it (`LATER`).
 */
const FIRST = 'detections-2021-western-mediterranean-route';
const LATER = 'detections-2021-western-mediterranean-route-2';

export const detectionsFigure: FigureRecord<'detections'> = {
  id: 'detections',
  table: (locale) =>
    combineSeriesTables(locale, DETECTIONS_SERIES_BY_ROUTE, messages(locale).figures.detections.panels),
  Component: DetectionsByRoute,
  slides: detectionsSlides,
  card: (locale) => {
    const { first, later } = messages(locale).figures.detections.values;
    return {
      hue: 'arrivals',
      drawing: {
        template: 'rows',
        counts: [
          { observation: FIRST, label: first },
          { observation: LATER, label: later },
        ],
      },
    };
  },
};
