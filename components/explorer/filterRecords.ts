import { normaliseForSearch, searchWords } from '@/lib/text/normaliseForSearch';
import type { ExplorerRecord } from './explorerRecord';
import type { ExplorerState } from './explorerState';

/** Records that fit everything chosen, in the order given. A record of a month fits a period that touches the month. */
export function filterRecords(
  records: readonly ExplorerRecord[],
  { kinds, from, to, actor, place }: Omit<ExplorerState, 'record' | 'view' | 'scene'>,
): readonly ExplorerRecord[] {
  const words = searchWords(place);
  return records.filter(({ kind, days: [first, last], actors, place: named }) => {
    if (!kinds.includes(kind)) return false;
    if ((from !== '' && last < from) || (to !== '' && first > to)) return false;
    if (actor !== '' && !actors.includes(actor)) return false;
    if (words.length === 0) return true;
    const name = normaliseForSearch(named);
    return words.every((word) => name.includes(word));
  });
}
