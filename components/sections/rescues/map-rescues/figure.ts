import type { FigureRecord } from '@/components/figures/figureRecord';
import { countReportsForCard, groupReportsByPlace } from '@/components/figures/groupReportsByPlace';
import { reportsTable } from '@/components/figures/reportsTable';
import { findById } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { rescuesReportSelectionRule, scenesOfRescuesSection } from '../scenes';

export const mapRescuesFigure: FigureRecord<'map-rescues'> = {
  id: 'map-rescues',
  table: (locale) => reportsTable(locale, rescuesReportSelectionRule),
  scenes: scenesOfRescuesSection,
  card: (locale) => {
    const scene = findById('scene', scenesOfRescuesSection, 'rescues-atlantic');
    const places = groupReportsByPlace(locale, scene);
    return {
      hue: 'rescues',
      counts: countReportsForCard(rescuesReportSelectionRule, places),
      drawing: {
        template: 'map',
        scene,
        camera: {
          // In right-to-left languages the title is on the other side.
          wide:
            LOCALES[locale].dir === 'rtl'
              ? { center: [-14.78, 29.58], span: 18.2 }
              : { center: [-13.86, 29.38], span: 16.67 },
          post: { center: [-14.09, 29.85], span: 8.95 },
        },
        places,
        count: { observation: 'rescues-2021', label: messages(locale).figures['map-rescues'].card.unit },
      },
    };
  },
};
