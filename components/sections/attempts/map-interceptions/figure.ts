import type { FigureRecord } from '@/components/figures/figureRecord';
import { countReportsForCard, groupReportsByPlace } from '@/components/figures/groupReportsByPlace';
import { reportsTable } from '@/components/figures/reportsTable';
import { findById } from '@/lib/facts/facts';
import { LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { attemptsReportSelectionRule, scenesOfAttemptsSection } from '../scenes';

export const mapInterceptionsFigure: FigureRecord<'map-interceptions'> = {
  id: 'map-interceptions',
  table: (locale) => reportsTable(locale, attemptsReportSelectionRule),
  scenes: scenesOfAttemptsSection,
  card: (locale) => {
    const scene = findById('scene', scenesOfAttemptsSection, 'interceptions-atlantic');
    const places = groupReportsByPlace(locale, scene);
    return {
      hue: 'attempts',
      counts: countReportsForCard(attemptsReportSelectionRule, places),
      drawing: {
        template: 'map',
        scene,
        camera: {
          // In right-to-left languages the title is on the other side.
          wide: { center: [LOCALES[locale].dir === 'rtl' ? -15.05 : -14.7, 29.44], span: 19.35 },
          post: { center: [-13.2, 29.2], span: 7.2 },
        },
        places,
        count: { observation: 'attempts-2021', label: messages(locale).figures['map-interceptions'].card.unit },
      },
    };
  },
};
