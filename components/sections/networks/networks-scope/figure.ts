import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { NetworksScope } from './NetworksScope';
import { networksScopeTable } from './networksScopeTable';

export const networksScope: FigureRecord<'networks-scope'> = {
  id: 'networks-scope',
  table: networksScopeTable,
  Component: NetworksScope,
  /** One entry per step: one body, the other, both side by side. */
  steps: [{ about: ['interior-ministry'] }, { about: ['police-morocco'] }, {}],
  stage: 'full',
  hasSvg: true,
  card: (locale) => {
    const { ministry, police, gap } = messages(locale).figures['networks-scope'].card;
    return {
      hue: 'networks',
      drawing: {
        template: 'shores',
        sides: [
          { observation: 'networks-2021', ...ministry },
          { observation: 'police-networks-2021', ...police },
        ],
        gap,
      },
    };
  },
};
