import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type RowsCardProps = Extract<CardDrawing, { readonly template: 'rows' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function RowsCard({ title }: RowsCardProps) {
  return <>{title}</>;
}
