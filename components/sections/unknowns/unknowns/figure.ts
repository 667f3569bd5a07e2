import type { FigureRecord } from '@/components/figures/figureRecord';
import { ofDrawing } from '@/components/figures/figureRemarks';
import { mostOf } from '@/components/figures/mostOf';
import { ledgerKindsWithout, unknownSeries } from '@/lib/facts/unknownSeries';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { TITLE_YEAR } from './titleYear';
import { Unknowns } from './Unknowns';
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
  card: (locale) => {
    const unknown = unknownSeries().flatMap((series) => series.unknown);
    const { kinds, others } = mostOf(unknown, ({ metric }) => metric);
    return {
      numbers: [{ tally: 'unknown', count: unknown.length }],
      drawing: {
        kind: 'list',
        marks: [
          ...kinds.map(([metric, count]) => ({ tally: 'unknown', count, name: metricName(locale, metric) })),
          { tally: 'unknown', count: others, name: messages(locale).share.cards.others },
        ],
      },
    };
  },
};
