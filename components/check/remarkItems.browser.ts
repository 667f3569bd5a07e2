import type { DescribedRemark } from './describeRemark';

/**
 * Remarks on the same words share one item: a word can be both a unit and one of war. Numbers of which there is
 * nothing to say but that they are in no table share one line.
 * @param comma between these numbers
 */
export function remarkItems(remarks: readonly DescribedRemark[], comma: string): readonly DescribedRemark[] {
  const items = new Map<string, DescribedRemark>();
  for (const remark of remarks) {
    const id = itemId(remark);
    const before = items.get(id);
    if (!before) items.set(id, remark);
    else if (remark.joinedTo) items.set(id, { ...before, written: `${before.written}${comma}${remark.written}` });
    else items.set(id, { ...remark, ...before, lines: [...before.lines, ...remark.lines] });
  }
  return [...items.values()];
}

/** Of the item in the page, which the words in the sentence lead to. */
export function itemId({ joinedTo, from, to }: DescribedRemark): string {
  return joinedTo ? `said-${joinedTo.from}-${joinedTo.to}` : `said-${from}-${to}`;
}
