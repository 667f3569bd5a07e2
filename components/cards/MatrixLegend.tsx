import { MessageText } from '@/components/text/MessageText';
import type { MessageValues } from '@/lib/text/formatMessage';
import { CardText } from './CardText';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';
import { MatrixCell } from './MatrixCell';

type Matrix = Extract<CardDrawing, { readonly template: 'matrix' }>;

/** The box of the key of a matrix, px from the start edge and the top of the card. */
export interface MatrixLegendBox {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface MatrixLegendProps extends Pick<Matrix, 'signs' | 'note'>, MatrixLegendBox {
  readonly space: CardSpace;
  readonly values: MessageValues;
}

/** Size of a sample of a cell in the key, px. */
const SAMPLE_PX = { width: 34, height: 22 } as const;

/** Renders the key of a matrix: each kind of cell with its meaning, and a sentence about the whole matrix. */
export function MatrixLegend({ space, signs, note, values, ...place }: MatrixLegendProps) {
  return (
    <CardText space={space} {...place} className="card-small card-key">
      <ul>
        {signs.map(({ cell, name }) => (
          <li key={cell}>
            <svg width={SAMPLE_PX.width} height={SAMPLE_PX.height} aria-hidden="true">
              <MatrixCell kind={cell} x={1} y={1} width={SAMPLE_PX.width - 2} height={SAMPLE_PX.height - 2} />
            </svg>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <p>
        <MessageText locale={space.locale} message={note} values={values} />
      </p>
    </CardText>
  );
}
