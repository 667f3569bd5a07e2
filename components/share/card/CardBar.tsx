import type { CardNumber } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';

interface CardBarProps {
  readonly number: CardNumber;
  /** Across and down, as attributes: the page's policy lets no style stand in its markup. */
  readonly width: string;
  readonly height: string;
}

/** How a value is drawn: solid as published, outlined as our arithmetic, hatched where it is not known. */
export function CardBar({ number, width, height }: CardBarProps) {
  return <svg className={`shrink-0 ${lookOf(number)}`} width={width} height={height} data-bar="" aria-hidden="true" />;
}

function lookOf(number: CardNumber): string {
  if ('tally' in number) return 'bg-(--hue)';
  const { value, status } = observation(number.observation);
  if (value === null) return 'card-unknown';
  return status === 'derived' ? 'border-2 border-(--hue) bg-(--tint)' : 'bg-(--hue)';
}
