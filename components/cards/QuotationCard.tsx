import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type QuotationCardProps = Extract<CardDrawing, { readonly template: 'quotation' }> & { readonly space: CardSpace };

/** TODO */
export function QuotationCard({ question }: QuotationCardProps) {
  return <text>{question}</text>;
}
