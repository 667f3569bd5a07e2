import type { FigureRecord } from '@/components/figures/figureRecord';
import { ofDrawing } from '@/components/figures/figureRemarks';
import { messages } from '@/lib/text/messages';
import { JuneCounts } from './JuneCounts';
import { juneCountsTable } from './juneCountsTable';

export const juneCounts: FigureRecord<'june-2022-counts'> = {
  id: 'june-2022-counts',
  table: juneCountsTable,
  Drawing: JuneCounts,
  /** Counts of the dead come with the months of their pages, and stay; then what else was counted. */
  steps: [{ about: ['2022-07'] }, { about: ['2022-10'] }, { about: ['2023-06', '2025-09'] }, { about: ['others'] }],
  remarks: (locale) => [ofDrawing(messages(locale).figures['june-2022-counts'].subtitle)],
  onCard: '.june-thing:first-child .count-bar',
};
