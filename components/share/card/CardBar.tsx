import type { CardNumber } from '@/components/figures/figureCard';
import { observation } from '@/lib/facts/facts';

/** How a value is drawn: solid as published, outlined as our arithmetic, hatched where it is not known. */
export function CardBar({ number, className = '' }: { readonly number: CardNumber; readonly className?: string }) {
  return <i className={`block size-full ${lookOf(number)} ${className}`} />;
}

function lookOf(number: CardNumber): string {
  if ('tally' in number) return 'bg-(--hue)';
  const { value, status } = observation(number.observation);
  if (value === null) return 'card-unknown';
  return status === 'derived' ? 'border-2 border-(--hue) bg-(--tint)' : 'bg-(--hue)';
}
