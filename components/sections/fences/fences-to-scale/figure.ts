import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { fencesScenes } from '../scenes';
import { FencesToScale } from './FencesToScale';
import { fencesToScaleTable } from './fencesToScaleTable';

export const fencesToScale: FigureRecord<'fences-to-scale'> = {
  id: 'fences-to-scale',
  table: fencesToScaleTable,
  Component: FencesToScale,
  scenes: fencesScenes,
  card: (locale) => {
    const { counted, stroke, outlined } = messages(locale).figures['fences-to-scale'].card;
    return {
      hue: 'fence',
      drawing: {
        template: 'strokes',
        counted: { observation: 'fence-attempts-2021-melilla', label: counted, detail: stroke },
        outlined: { observation: 'fence-attempts-2021-ceuta', label: outlined },
      },
    };
  },
};
