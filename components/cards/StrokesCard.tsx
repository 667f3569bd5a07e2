import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type StrokesCardProps = Extract<CardDrawing, { readonly template: 'strokes' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function StrokesCard({ title }: StrokesCardProps) {
  return <>{title}</>;
}
