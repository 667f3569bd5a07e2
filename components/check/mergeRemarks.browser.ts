import type { DescribedRemark } from './describeRemarks';

/**
 * Combines remarks on the same words into one item: a word can be both a unit and a term of war. Numbers that are in no
 * table and have no other remark share one item.
 * @param comma separator between these numbers
 */
export function mergeRemarks(remarks: readonly DescribedRemark[], comma: string): readonly DescribedRemark[] {
  const items = new Map<string, DescribedRemark>();
  for (const remark of remarks) {
    const id = remarkElementId(remark);
    const before = items.get(id);
    if (!before) items.set(id, remark);
    else if (remark.joinedTo) items.set(id, { ...before, written: `${before.written}${comma}${remark.written}` });
    else items.set(id, { ...remark, ...before, lines: [...before.lines, ...remark.lines] });
  }
  return [...items.values()];
}

/** Returns the id of a remark's list item on the page, to which the highlighted words of the sentence link. */
export function remarkElementId({ joinedTo, from, to }: DescribedRemark): string {
  return joinedTo ? `said-${joinedTo.from}-${joinedTo.to}` : `said-${from}-${to}`;
}
