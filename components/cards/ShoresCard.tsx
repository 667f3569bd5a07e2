import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type ShoresCardProps = Extract<CardDrawing, { readonly template: 'shores' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function ShoresCard({ title }: ShoresCardProps) {
  return <>{title}</>;
}
