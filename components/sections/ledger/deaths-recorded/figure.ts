import type { FigureRecord } from '@/components/figures/figureRecord';
import { ofDrawing } from '@/components/figures/figureRemarks';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { DeathsRecorded } from './DeathsRecorded';
import { deathsTable } from './deathsTable';

export const deathsRecorded: FigureRecord<'deaths-recorded'> = {
  id: 'deaths-recorded',
  table: deathsTable,
  Drawing: DeathsRecorded,
  /** One organisation, then the other: never both. */
  steps: [{ about: ['iom'] }, { about: ['cf'] }],
  remarks: (locale) => {
    const { subtitle, panels, methods, together } = messages(locale).figures['deaths-recorded'];
    const { colon } = signs(locale);
    return [
      ofDrawing(subtitle),
      `${panels.iom}${colon}${methods.iom}`,
      `${panels.cf}${colon}${methods.cf} ${together}`,
    ];
  },
  card: (locale) => {
    const { iom, caminando, gap } = messages(locale).figures['deaths-recorded'].card;
    return {
      hue: 'deaths',
      drawing: {
        template: 'shores',
        sides: [
          { observation: 'deaths-iom-2021-atlantic-route-2', ...iom },
          { observation: 'deaths-caminando-fronteras-2021', ...caminando },
        ],
        gap,
      },
    };
  },
};
