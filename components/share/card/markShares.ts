import { max } from 'd3';
import { type CardMark, numberOnCard } from '@/components/figures/figureCard';

/**
 * How long each mark is drawn, as a share of the largest, on one scale from zero.
 * @param ofUnknown the share of a mark whose value is not known: it says nothing of how many there were
 */
export function markShares(
  marks: readonly CardMark[],
  ofUnknown: number,
): readonly { readonly mark: CardMark; readonly share: number }[] {
  const most = max(marks, numberOnCard) ?? 1;
  return marks.map((mark) => {
    const value = numberOnCard(mark);
    return { mark, share: value === null ? ofUnknown : value / most };
  });
}
