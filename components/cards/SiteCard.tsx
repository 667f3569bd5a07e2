import type { CardSpace } from './cardSpace';

interface SiteCardProps {
  readonly space: CardSpace;
  readonly sentence: string;
}

/** TODO */
export function SiteCard({ sentence }: SiteCardProps) {
  return <text>{sentence}</text>;
}
