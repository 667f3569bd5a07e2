import type { PlacedPeriodBlocks } from './placePeriodBlocks';

/** Texts of one block: its value, then lines with what was counted, when and by whom. */
export interface BlockTexts {
  readonly observation: string;
  readonly value: string;
  readonly lines: readonly string[];
}

interface PeriodBlocksDrawingProps {
  readonly placed: PlacedPeriodBlocks;
  readonly blocks: readonly BlockTexts[];
  readonly months: readonly string[];
  /** Text alternative for readers who cannot see the drawing: the finding in one sentence. */
  readonly description: string;
}

/**
 * Draws counts as rectangles on one scale, each above its days on the time axis: a light one for the whole period, and
 * solid ones for days inside that period.
 */
export function PeriodBlocksDrawing({ placed, blocks, months, description }: PeriodBlocksDrawingProps) {
  const { frame, baseline } = placed;
  const [whole] = placed.blocks;
  return (
    <svg className="blocks" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={description}>
      {placed.blocks.map(({ x, y, width, height, label }, i) => (
        <g key={blocks[i]?.observation} className={i === 0 ? 'blocks-whole' : 'blocks-part'}>
          <rect x={x} y={y} width={width} height={height} />
          <text x={label.x} y={label.y} textAnchor={label.anchor}>
            <tspan className="blocks-value" fontSize={frame.numeral} data-observation={blocks[i]?.observation}>
              {blocks[i]?.value}
            </tspan>
            {blocks[i]?.lines.map((line, n) => (
              <tspan key={line} x={label.x} dy={n === 0 ? frame.line + 4 : frame.line} data-scale="">
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {whole && <path className="blocks-level" d={`M${whole.x} ${whole.y}h${whole.width}`} />}
      <path d={`M0 ${baseline}H${frame.width}${ticks(placed)}`} />
      <g textAnchor="middle" data-scale="">
        {placed.months.map(({ x, width }, i) => (
          <text key={x} x={x + width / 2} y={baseline + frame.line + 4}>
            {months[i]}
          </text>
        ))}
      </g>
    </svg>
  );
}

function ticks({ months, baseline, frame }: PlacedPeriodBlocks): string {
  return [...months.map(({ x }) => x), frame.width].map((x) => `M${x} ${baseline}v8`).join('');
}
