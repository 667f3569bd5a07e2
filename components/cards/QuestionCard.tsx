import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';

type QuestionCardProps = Extract<CardDrawing, { readonly template: 'question' }> & { readonly space: CardSpace };

/** TODO */
export function QuestionCard({ question }: QuestionCardProps) {
  return <text>{question}</text>;
}
