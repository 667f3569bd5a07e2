import type { ReactNode } from 'react';
import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { sourceAttributes } from '@/components/charts/sourceAttributes';
import { wrapWords } from '@/components/charts/wrapText';
import { MessageText } from '@/components/text/MessageText';
import type { MessageValues } from '@/lib/text/formatMessage';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import type { CardDrawing } from './figureCard';
import { MatrixCell } from './MatrixCell';

type Matrix = Extract<CardDrawing, { readonly template: 'matrix' }>;

type MatrixCardProps = Matrix & {
  readonly space: CardLayout;
  readonly title: ReactNode;
  /** Bottom of the title, px from the top of the card. The drawing begins below it. */
  readonly titleEnd: number;
  /** Values of the variables in the note of the matrix. */
  readonly values: MessageValues;
};

/**
 * Positions and sizes, px. `gap`: below the title; `bottom`: end of the rows; `names`: start and width of the row
 * names; `cells`: start of the cells, from the start edge; `between`: gaps between cells; `most`: maximum row height;
 * `head`: column names, with `line` height and the gap below; `frame`: from cells to their frame; `step`: distance
 * between the columns of a triangle; `triangle`: how far a triangle may extend below `bottom`.
 */
const LAYOUTS_PX = {
  wide: {
    gap: 20,
    bottom: 502,
    names: { start: 8, width: 274 },
    cells: 300,
    between: { across: 12, down: 11 },
    most: 56,
    head: { size: 20, line: 24, gap: 14, lift: 16 },
    frame: 6,
    step: 54,
    triangle: 6,
  },
  post: {
    gap: 40,
    bottom: 1010,
    names: { start: 72, width: 266 },
    cells: 350,
    between: { across: 16, down: 22 },
    most: 112,
    head: { size: 30, line: 36, gap: 18, lift: 16 },
    frame: 8,
    step: 80,
    triangle: 130,
  },
} as const;

/** Maximum number of rows whose names are set in the larger type. */
const MAX_SPACIOUS_ROWS = 6;
/** Distance from the name of a column to the frame around the column, px. */
const HEAD_GAP_PX = 2;
/** Maximum overhang of a column name beyond its column, px. */
const HEAD_OVERHANG_PX = 3;
/** Size of a sample cell in the key, px. */
const SAMPLE_PX = { width: 34, height: 22 } as const;

type DrawingProps = Omit<MatrixCardProps, 'title'>;

/**
 * Draws a matrix of found and missing values, and frames the row or column that the headline is about. A matrix without
 * columns is a triangle.
 */
export function MatrixCard({ title, ...props }: MatrixCardProps) {
  return (
    <>
      {title}
      {props.columns ? <Table {...props} columns={props.columns} /> : <Triangle {...props} />}
      <MatrixLegend {...props} />
    </>
  );
}

/** Renders the key of a matrix: each kind of cell with its meaning, and a sentence about the whole matrix. */
function MatrixLegend(props: DrawingProps) {
  const { space, signs, note, values } = props;
  return (
    <CardText space={space} {...legendBox(props)} className="card-small card-key">
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

/** The box of the key of a matrix, px from the start edge and the top of the card. */
interface MatrixLegendBox {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the box of the key, px: beside the matrix on a wide card, below it on an upright one, or in the empty corner
 * of a triangle.
 */
function legendBox({ space: { format, isWide, column }, titleEnd, columns }: DrawingProps): MatrixLegendBox {
  const { gap, bottom } = LAYOUTS_PX[format];
  const top = titleEnd + gap;
  if (columns === undefined) {
    const start = isWide ? 612 : 540;
    return { start, top, width: column.start + column.width - start, height: isWide ? 130 : 260 };
  }
  return isWide ? { start: 932, top, width: 246, height: 300 } : { ...column, top: bottom + 26, height: 140 };
}

function Table({ space, titleEnd, columns, rows, framed }: DrawingProps & { readonly columns: readonly string[] }) {
  const layout = LAYOUTS_PX[space.format];
  const end = space.column.start + space.column.width;
  const pitch = (end - layout.cells) / columns.length;
  const heads = columns.map((name) => name.replaceAll('.', '.\u200b'));
  const lines = Math.max(...columns.map((name) => linesOf(name, pitch + 2 * HEAD_OVERHANG_PX, layout.head.size)));
  const headTop = titleEnd + layout.gap;
  const top = headTop + lines * layout.head.line + layout.head.gap;
  const step = Math.min(layout.most, (layout.bottom - top + layout.between.down) / rows.length);
  const cell = { width: pitch - layout.between.across, height: step - layout.between.down };
  const x = (column: number) => layout.cells + column * pitch + layout.between.across / 2;
  const framedColumn = framed && 'column' in framed ? framed.column : undefined;
  return (
    <g className={rows.length > MAX_SPACIOUS_ROWS ? 'card-matrix-dense' : undefined}>
      {heads.map((name, i) => (
        <CardText
          key={name}
          space={space}
          start={layout.cells + i * pitch - HEAD_OVERHANG_PX}
          width={pitch + 2 * HEAD_OVERHANG_PX}
          top={headTop - layout.head.lift}
          height={top - headTop + layout.head.lift - layout.frame - HEAD_GAP_PX}
          className={i === framedColumn ? 'card-matrix-head card-matrix-head-framed' : 'card-matrix-head'}
        >
          <span {...sourceAttributes({ text: name })}>{name}</span>
        </CardText>
      ))}
      {rows.map(({ name, hue, cells }, row) => (
        <g key={name} data-hue={hue}>
          <CardText
            space={space}
            start={layout.names.start}
            width={layout.names.width}
            top={top + row * step - layout.between.down / 2}
            height={step}
            className={space.isWide ? 'card-matrix-name card-matrix-name-end' : 'card-matrix-name'}
          >
            <span>
              <MessageText locale={space.locale} message={name} />
            </span>
          </CardText>
          {cells.map((kind, column) => (
            <g key={columns[column]} data-unknown={kind === 'missing' ? 'not-published' : undefined}>
              <MatrixCell kind={kind} {...cell} x={space.left(x(column), cell.width)} y={top + row * step} />
            </g>
          ))}
        </g>
      ))}
      {framed && (
        <rect
          className="card-frame"
          {...('column' in framed
            ? {
                x: space.left(x(framed.column) - layout.frame, cell.width + 2 * layout.frame),
                y: top - layout.frame,
                width: cell.width + 2 * layout.frame,
                height: (rows.length - 1) * step + cell.height + 2 * layout.frame,
              }
            : {
                x: space.left(x(0) - layout.frame, columns.length * pitch - layout.between.across + 2 * layout.frame),
                y: top + framed.row * step - layout.frame,
                width: columns.length * pitch - layout.between.across + 2 * layout.frame,
                height: cell.height + 2 * layout.frame,
              })}
        />
      )}
    </g>
  );
}

/**
 * Draws a triangular matrix, in which each row is compared with the rows above. The name of a row is printed after its
 * cells.
 */
function Triangle({ space, titleEnd, rows }: DrawingProps) {
  const layout = LAYOUTS_PX[space.format];
  const { column } = space;
  const top = titleEnd + layout.gap;
  const step = (layout.bottom + layout.triangle - top) / rows.length;
  const cell = { width: layout.step - layout.between.across / 2, height: step - layout.between.across / 2 };
  return (
    <g>
      {rows.map(({ name, hue, cells }, row) => {
        const nameStart = column.start + row * layout.step + (row > 0 ? layout.between.across : 0);
        return (
          <g key={name} data-hue={hue}>
            {cells.map((kind, i) => (
              <MatrixCell
                key={rows[i]?.name}
                kind={kind}
                hue={rows[i]?.hue}
                {...cell}
                x={space.left(column.start + i * layout.step, cell.width)}
                y={top + row * step}
              />
            ))}
            <CardText
              space={space}
              start={nameStart}
              width={column.start + column.width - nameStart}
              top={top + row * step - layout.between.across / 4}
              height={step}
              className="card-matrix-name"
            >
              <span>
                <MessageText locale={space.locale} message={name} />
              </span>
            </CardText>
          </g>
        );
      })}
    </g>
  );
}

/** Returns the number of lines of a column name, which may break after a full stop, as in `Bled.news`. */
function linesOf(name: string, width: number, size: number): number {
  return wrapWords(estimateTextWidthPx(name, size) > width ? name.replaceAll('.', '. ') : name, width, size).length;
}
