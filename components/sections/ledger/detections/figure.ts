import type { FigureRecord } from '@/components/figures/figureRecord';
import { observation } from '@/lib/facts/facts';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
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
  card: (locale) => ({
    numbers: [
      { observation: 'detections-2021-western-african-route' },
      { observation: 'detections-2021-western-mediterranean-route' },
    ],
    drawing: {
      kind: 'rows',
      marks: ['detections-2021-western-african-route', 'detections-2021-western-mediterranean-route'].map((id) => ({
        observation: id,
        name: placeName(locale, observation(id).place),
      })),
    },
  }),
};
