import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { DeathsRecorded } from './DeathsRecorded';
import { deathsTable } from './deathsTable';

export const deathsRecorded: FigureRecord<'deaths-recorded'> = {
  id: 'deaths-recorded',
  table: deathsTable,
  Component: DeathsRecorded,
  /** One entry per step: one organisation, then the other; never both. */
  steps: [{ about: ['iom'] }, { about: ['cf'] }],
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
