import type { ReactNode } from 'react';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type LedgerCardProps = Extract<CardDrawing, { readonly template: 'ledger' }> & {
  readonly space: CardSpace;
  readonly title: ReactNode;
};

/** TODO */
export function LedgerCard({ title }: LedgerCardProps) {
  return <>{title}</>;
}
