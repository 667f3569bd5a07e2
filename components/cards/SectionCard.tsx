import type { CardShows } from './cardOf';
import type { CardSpace } from './cardSpace';

type SectionCardProps = Extract<CardShows, { readonly template: 'section' }> & {
  readonly space: CardSpace;
  readonly title: string;
};

/** TODO */
export function SectionCard({ title }: SectionCardProps) {
  return <text>{title}</text>;
}
