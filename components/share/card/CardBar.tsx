import type { CardMark } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';

interface CardBarProps {
  readonly mark: CardMark;
  /** Across and down, as attributes: the page's policy lets no style stand in its markup. */
  readonly width: string;
  readonly height: string;
}

/** How a value is drawn: solid as published, outlined as our arithmetic, hatched where it is not known. */
export function CardBar({ mark, width, height }: CardBarProps) {
  return <svg className={`shrink-0 ${lookOf(mark)}`} width={width} height={height} data-bar="" aria-hidden="true" />;
}

function lookOf(mark: CardMark): string {
  if ('tally' in mark) return mark.isUnknown ? 'card-unknown' : 'bg-(--hue)';
  const { value, status } = observation(mark.observation);
  if (value === null) return 'card-unknown';
  return status === 'derived' ? 'border-2 border-(--hue) bg-(--tint)' : 'bg-(--hue)';
}
