import { group, sort } from 'd3';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { messages } from '@/lib/text/messages';
import { countedThings } from './countedThings';
import { JuneCounts } from './JuneCounts';
import { juneCountsTable } from './juneCountsTable';

export const juneCounts: FigureRecord<'june-2022-counts'> = {
  id: 'june-2022-counts',
  table: juneCountsTable,
  Component: JuneCounts,
  /** Counts of the dead appear with the months of their pages, and remain; then the other counts. */
  steps: [{ about: ['2022-07'] }, { about: ['2022-10'] }, { about: ['2023-06', '2025-09'] }, { about: ['others'] }],
  card: (locale) => {
    const [dead] = countedThings();
    const { counters } = messages(locale).figures['june-2022-counts'].card;
    // Bodies with the same value share a row.
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
