import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type AxisCardProps = Extract<CardDrawing, { readonly template: 'axis' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function AxisCard({ title }: AxisCardProps) {
  return <>{title}</>;
}
