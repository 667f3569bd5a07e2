import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { panelsTable } from '../panelsTable';
import { DetectionsByRoute } from './DetectionsByRoute';
import { DETECTIONS_BY_ROUTE } from './detectionsSeries';
import { detectionsSlides } from './detectionsSlides';

export const detections: FigureRecord<'detections'> = {
  id: 'detections',
  table: (locale) => panelsTable(locale, DETECTIONS_BY_ROUTE, messages(locale).figures.detections.panels),
  Drawing: DetectionsByRoute,
  remarks: (locale) => {
    const { subtitle, comparability } = messages(locale).figures.detections;
    return [subtitle, comparability];
  },
  slides: detectionsSlides,
};
