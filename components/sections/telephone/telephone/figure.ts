import type { FigureRecord } from '@/components/figures/figureRecord';
import { Telephone } from './Telephone';
import { telephoneCard } from './telephoneCard';
import { telephoneSlides } from './telephoneSlides';
import { telephoneTable } from './telephoneTable';

export const telephone: FigureRecord<'telephone'> = {
  id: 'telephone',
  table: telephoneTable,
  Component: Telephone,
  /** One change per step, by the element that it concerns (telephoneElements.ts). */
  steps: [
    { highlight: ['periods'] },
    { highlight: ['months', 'fence'] },
    { highlight: ['returned'] },
    { highlight: ['officials'] },
    { highlight: ['rescued'] },
  ],
  stage: 'above',
  slides: telephoneSlides,
  card: telephoneCard,
};
