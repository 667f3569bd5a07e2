import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type ReadingCardProps = Extract<CardDrawing, { readonly template: 'reading' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function ReadingCard({ title }: ReadingCardProps) {
  return <>{title}</>;
}
