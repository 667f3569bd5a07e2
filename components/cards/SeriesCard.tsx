import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type SeriesCardProps = Extract<CardDrawing, { readonly template: 'series' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function SeriesCard({ title }: SeriesCardProps) {
  return <>{title}</>;
}
