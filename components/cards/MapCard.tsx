import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type MapCardProps = Extract<CardDrawing, { readonly template: 'map' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function MapCard({ title }: MapCardProps) {
  return <>{title}</>;
}
