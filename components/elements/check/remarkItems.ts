import type { DescribedRemark } from './describeRemark';

/** What is said of the same words stands in one item: a word can be both a unit and one of war. */
export function remarkItems(remarks: readonly DescribedRemark[]): readonly DescribedRemark[] {
  const items = new Map<string, DescribedRemark>();
  for (const remark of remarks) {
    const id = itemId(remark);
    const before = items.get(id);
    items.set(id, before ? { ...remark, ...before, lines: [...before.lines, ...remark.lines] } : remark);
  }
  return [...items.values()];
}

/** Of the item in the page, which the words in the sentence lead to. */
export function itemId({ from, to }: DescribedRemark): string {
  return `said-${from}-${to}`;
}
