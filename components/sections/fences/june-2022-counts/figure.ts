import { group, sort } from 'd3';
import { reporterMark } from '@/components/figures/figureCard';
import type { FigureRecord } from '@/components/figures/figureRecord';
import { ofDrawing } from '@/components/figures/figureRemarks';
import { messages } from '@/lib/text/messages';
import { juneCounts as countedThings } from './countedThings';
import { JuneCounts } from './JuneCounts';
import { juneCountsTable } from './juneCountsTable';

export const juneCounts: FigureRecord<'june-2022-counts'> = {
  id: 'june-2022-counts',
  table: juneCountsTable,
  Drawing: JuneCounts,
  /** Counts of the dead come with the months of their pages, and stay; then what else was counted. */
  steps: [{ about: ['2022-07'] }, { about: ['2022-10'] }, { about: ['2023-06', '2025-09'] }, { about: ['others'] }],
  remarks: (locale) => [ofDrawing(messages(locale).figures['june-2022-counts'].subtitle)],
  card: (locale) => {
    const [dead] = countedThings();
    // Of bodies that say the same, the one whose page came out first.
    const byValue = group(dead?.counts.map(({ row }) => row) ?? [], ({ value }) => value);
    const counts = sort(
      [...byValue.values()].flatMap(([row]) => row ?? []),
      ({ value }) => value,
    );
    return {
      numbers: [counts.at(0), counts.at(-1)].flatMap((row) => (row ? [{ observation: row.id }] : [])),
      drawing: {
        kind: 'rows',
        marks: counts.map(({ id }) => reporterMark(locale, id)),
      },
    };
  },
};
