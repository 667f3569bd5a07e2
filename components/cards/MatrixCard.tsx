import type { ReactNode } from 'react';
import { textWidth } from '@/components/charts/textWidth';
import { traceAttributes } from '@/components/charts/traceAttributes';
import { wrapWords } from '@/components/charts/wrapWords';
import { MessageText } from '@/components/text/MessageText';
import type { MessageValues } from '@/lib/text/formatMessage';
import { CardText } from './CardText';
import type { CardSpace } from './cardSpace';
import type { CardDrawing } from './figureCard';
import { MatrixCell } from './MatrixCell';
import { type KeyPlace, MatrixKey } from './MatrixKey';

type Matrix = Extract<CardDrawing, { readonly template: 'matrix' }>;

type MatrixCardProps = Matrix & {
  readonly space: CardSpace;
  readonly title: ReactNode;
  /** Where the title ends, from the top, px. */
  readonly titleEnd: number;
  /** Values of the variables of the note. */
  readonly values: MessageValues;
};

/**
 * Measures of each format, px. `names`: start and width of the names of rows; `cells`: start of the cells, from the edge
 * where reading starts; `between`: the gap from one cell to the next, across and down; `most`: the tallest
 * row; `step`: from one column of a triangle to the next; `triangle`: how far below a table it may end.
 */
const FRAMES = {
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

/** The most rows whose names are set in the larger type. */
const DENSE_ROWS = 6;
/** Distance from the name of a column to its frame. */
const HEAD_GAP_PX = 2;
/** How far the name of a column may reach beyond it. */
const HEAD_OVERHANG_PX = 3;

/** What was found and what is missing, with the row or column of the headline framed; without columns, a triangle of pairs. */
export function MatrixCard({ title, ...props }: MatrixCardProps) {
  return (
    <>
      {title}
      {props.columns ? <Table {...props} columns={props.columns} /> : <Triangle {...props} />}
      <MatrixKey space={props.space} signs={props.signs} note={props.note} values={props.values} {...keyPlace(props)} />
    </>
  );
}

/** The box of the key: beside a wide table, under an upright one, or in the empty corner of a triangle. */
function keyPlace({ space: { format, isWide, column }, titleEnd, columns }: DrawingProps): KeyPlace {
  const { gap, bottom } = FRAMES[format];
  const top = titleEnd + gap;
  if (columns === undefined) {
    const start = isWide ? 612 : 540;
    return { start, top, width: column.start + column.width - start, height: isWide ? 130 : 260 };
  }
  return isWide ? { start: 932, top, width: 246, height: 300 } : { ...column, top: bottom + 26, height: 140 };
}

type DrawingProps = Omit<MatrixCardProps, 'title'>;

function Table({ space, titleEnd, columns, rows, framed }: DrawingProps & { readonly columns: readonly string[] }) {
  const frame = FRAMES[space.format];
  const end = space.column.start + space.column.width;
  const pitch = (end - frame.cells) / columns.length;
  const heads = columns.map((name) => name.replaceAll('.', '.\u200b'));
  const lines = Math.max(...columns.map((name) => linesOf(name, pitch + 2 * HEAD_OVERHANG_PX, frame.head.size)));
  const headTop = titleEnd + frame.gap;
  const top = headTop + lines * frame.head.line + frame.head.gap;
  const step = Math.min(frame.most, (frame.bottom - top + frame.between.down) / rows.length);
  const cell = { width: pitch - frame.between.across, height: step - frame.between.down };
  const x = (column: number) => frame.cells + column * pitch + frame.between.across / 2;
  const framedColumn = framed && 'column' in framed ? framed.column : undefined;
  return (
    <g className={rows.length > DENSE_ROWS ? 'card-matrix-dense' : undefined}>
      {heads.map((name, i) => (
        <CardText
          key={name}
          space={space}
          start={frame.cells + i * pitch - HEAD_OVERHANG_PX}
          width={pitch + 2 * HEAD_OVERHANG_PX}
          top={headTop - frame.head.lift}
          height={top - headTop + frame.head.lift - frame.frame - HEAD_GAP_PX}
          className={i === framedColumn ? 'card-matrix-head card-matrix-head-framed' : 'card-matrix-head'}
        >
          <span {...traceAttributes({ text: name })}>{name}</span>
        </CardText>
      ))}
      {rows.map(({ name, hue, cells }, row) => (
        <g key={name} data-hue={hue}>
          <CardText
            space={space}
            start={frame.names.start}
            width={frame.names.width}
            top={top + row * step - frame.between.down / 2}
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
                x: space.left(x(framed.column) - frame.frame, cell.width + 2 * frame.frame),
                y: top - frame.frame,
                width: cell.width + 2 * frame.frame,
                height: (rows.length - 1) * step + cell.height + 2 * frame.frame,
              }
            : {
                x: space.left(x(0) - frame.frame, columns.length * pitch - frame.between.across + 2 * frame.frame),
                y: top + framed.row * step - frame.frame,
                width: columns.length * pitch - frame.between.across + 2 * frame.frame,
                height: cell.height + 2 * frame.frame,
              })}
        />
      )}
    </g>
  );
}

/** Each row compared with those before it; its name follows its cells. */
function Triangle({ space, titleEnd, rows }: DrawingProps) {
  const frame = FRAMES[space.format];
  const { column } = space;
  const top = titleEnd + frame.gap;
  const step = (frame.bottom + frame.triangle - top) / rows.length;
  const cell = { width: frame.step - frame.between.across / 2, height: step - frame.between.across / 2 };
  return (
    <g>
      {rows.map(({ name, hue, cells }, row) => {
        const nameStart = column.start + row * frame.step + (row > 0 ? frame.between.across : 0);
        return (
          <g key={name} data-hue={hue}>
            {cells.map((kind, i) => (
              <MatrixCell
                key={rows[i]?.name}
                kind={kind}
                hue={rows[i]?.hue}
                {...cell}
                x={space.left(column.start + i * frame.step, cell.width)}
                y={top + row * step}
              />
            ))}
            <CardText
              space={space}
              start={nameStart}
              width={column.start + column.width - nameStart}
              top={top + row * step - frame.between.across / 4}
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

/** How many lines the name of a column takes; it may break after a full stop, as in `Bled.news`. */
function linesOf(name: string, width: number, size: number): number {
  return wrapWords(textWidth(name, size) > width ? name.replaceAll('.', '. ') : name, width, size).length;
}
