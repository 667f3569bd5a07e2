import type { FigureRecord } from '@/components/figures/figureRecord';
import { ofDrawing } from '@/components/figures/figureRemarks';
import { ledgerKindsWithout, unknownSeries } from '@/lib/facts/unknownSeries';
import { messages } from '@/lib/text/messages';
import { TITLE_YEAR } from './titleYear';
import { Unknowns } from './Unknowns';
import { unknownsCard } from './unknownsCard';
import { unknownsTable } from './unknownsTable';

export const unknowns: FigureRecord<'unknowns'> = {
  id: 'unknowns',
  table: unknownsTable,
  Drawing: Unknowns,
  counts: { inWords: () => ({ all: ledgerKindsWithout(TITLE_YEAR).all.length }) },
  remarks: (locale) => {
    const { subtitle, legend } = messages(locale).figures.unknowns;
    const series = unknownSeries();
    const values = series.flatMap(({ unknown }) => unknown).length;
    return [
      { text: subtitle, counts: { values, series: series.length }, isOfDrawing: true },
      ofDrawing(legend.outside),
    ];
  },
  card: unknownsCard,
};
