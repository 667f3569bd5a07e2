import type { FigureRecord } from '@/components/figures/figureRecord';
import { ledgerKindsWithout } from '@/lib/facts/unknownSeries';
import { TITLE_YEAR } from './titleYear';
import { Unknowns } from './Unknowns';
import { unknownsCard } from './unknownsCard';
import { unknownsTable } from './unknownsTable';

export const unknowns: FigureRecord<'unknowns'> = {
  id: 'unknowns',
  table: unknownsTable,
  Component: Unknowns,
  counts: { inWords: () => ({ all: ledgerKindsWithout(TITLE_YEAR).all.length }) },
  card: unknownsCard,
};
