import type { FigureRecord } from '@/components/figures/figureRecord';
import { ComparabilityGateFigure } from './ComparabilityGateFigure';
import { gateCard } from './gateCard';
import { gateSlides } from './gateSlides';
import { gateTable } from './gateTable';

export const comparabilityGate: FigureRecord<'comparability-gate'> = {
  id: 'comparability-gate',
  table: gateTable,
  Component: ComparabilityGateFigure,
  slides: gateSlides,
  card: gateCard,
};
