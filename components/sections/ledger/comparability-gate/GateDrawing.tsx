import type { PlacedGate } from './placeGate';

interface GateDrawingProps {
  readonly placed: PlacedGate;
  /** In the order of the rows. */
  readonly names: readonly string[];
  /** The first rows, which one body counts: how many, and its name, line by line. */
  readonly group: { readonly rows: number; readonly name: readonly string[] };
  /** Number of rows after the group whose cells with the group are framed. */
  readonly framed: number;
  /** The finding in a sentence. */
  readonly description: string;
}

/** A triangle of pairs: six marks a cell, filled where the two series differ. */
export function GateDrawing({ placed, names, group, framed, description }: GateDrawingProps) {
  const { bracket } = placed;
  const isFromRight = placed.dir === 'rtl';
  const forward = isFromRight ? -1 : 1;
  const blockWidth = group.rows * placed.cell.width;
  const block = {
    ...(isFromRight ? { x: placed.width - blockWidth } : {}),
    y: group.rows * placed.cell.height,
    width: blockWidth,
    height: framed * placed.cell.height,
  };
  return (
    <svg
      className="gate"
      viewBox={`${-forward} -1 ${placed.width} ${placed.height + 2}`}
      role="img"
      aria-label={description}
    >
      <rect className="gate-block" {...block} />
      <path className="gate-rules" d={placed.rules} />
      <path className="gate-same" d={placed.same} />
      <path className="gate-differs" d={placed.differs} />
      <rect className="gate-frame" {...block} />
      <path className="gate-self" d={placed.self} />
      {placed.names.map(({ x, y }, i) => (
        <text key={names[i]} x={x} y={y}>
          {names[i]}
        </text>
      ))}
      <path
        className="gate-bracket"
        d={`M${bracket.x - 6 * forward} 3h${6 * forward}V${block.y - 3}h${-6 * forward}`}
      />
      <text className="gate-by" y={block.y / 2}>
        {group.name.map((line, i) => (
          <tspan key={line} x={bracket.x + 9 * forward} dy={i === 0 ? 0 : '1.25em'}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}
