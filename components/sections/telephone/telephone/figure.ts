import type { FigureRecord } from '@/components/figures/figureRecord';
import { Telephone } from './Telephone';
import { telephoneCard } from './telephoneCard';
import { telephoneSlides } from './telephoneSlides';
import { telephoneTable } from './telephoneTable';

export const telephone: FigureRecord<'telephone'> = {
  id: 'telephone',
  table: telephoneTable,
  Drawing: Telephone,
  /** One mutation at a time, by the element that it befell (telephoneElements.ts). */
  steps: [
    { highlight: ['months', 'fence'] },
    { highlight: ['returned'] },
    { highlight: ['officials'] },
    { highlight: ['rescued'] },
  ],
  stage: 'above',
  slides: telephoneSlides,
  card: telephoneCard,
};
