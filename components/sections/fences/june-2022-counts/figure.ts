import { group, sort } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { juneCounts as countedThings } from './countedThings';
import { JuneCounts } from './JuneCounts';
import { juneCountsTable } from './juneCountsTable';

export const juneCounts: FigureRecord<'june-2022-counts'> = {
  id: 'june-2022-counts',
  table: juneCountsTable,
  Drawing: JuneCounts,
  /** Counts of the dead come with the months of their pages, and stay; then what else was counted. */
  steps: [
    { highlight: ['2022-07'] },
    { highlight: ['2022-10'] },
    { highlight: ['2023-06', '2025-09'] },
    { highlight: ['others'] },
  ],
  card: (locale) => {
    const [dead] = countedThings();
    const { counters } = messages(locale).figures['june-2022-counts'].card;
    // Bodies that say the same share a row.
    const byValue = group(dead?.counts.map(({ row }) => row) ?? [], ({ value }) => value);
    const counts = sort([...byValue.values()], ([row]) => row?.value);
    return {
      hue: 'deaths',
      drawing: {
        template: 'rows',
        counts: counts.flatMap((rows) =>
          rows.flatMap(({ id, reporter }) =>
            reporter in counters
              ? [{ observation: id, label: counters[reporter as keyof typeof counters], labelSaysPrecision: true }]
              : [],
          ),
        ),
      },
    };
  },
};
