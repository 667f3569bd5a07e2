import type { ReactNode } from 'react';
import type { MessageValues } from '@/lib/text/formatMessage';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type MatrixCardProps = Extract<CardDrawing, { readonly template: 'matrix' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
  readonly values: MessageValues;
};

/** TODO */
export function MatrixCard({ title }: MatrixCardProps) {
  return <>{title}</>;
}
