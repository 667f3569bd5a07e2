import { HATCH_FILL } from '@/components/charts/HatchPattern';
import { roundToWholePixel } from '@/components/charts/pixels';
import { sourceAttributes } from '@/components/charts/sourceAttributes';
import type { SourcedText } from '@/components/charts/sourcedText';
import { type PlacedPartBar, type PlacedPartBars, ROW_NAME_LINE_HEIGHT_PX } from './placePartBars';

/** Texts of one row of the figure `returns-iom`, with the ids of their observations. */
export interface PartBarTexts {
  /** Name of the row, one entry for each line, such as `2022` and `Jan–Mar`. */
  readonly name: readonly string[];
  readonly observation: string;
  readonly value?: string;
  /** Unit that is printed after the value of a large row without a known part. */
  readonly unit: string;
  readonly part?: SourcedText;
  readonly own?: SourcedText;
  readonly unknown?: { readonly reason: string; readonly words: string };
  readonly isMain: boolean;
}

const UNIT_GAP_PX = 8;

interface PartBarsDrawingProps {
  readonly placed: PlacedPartBars;
  readonly rows: readonly PartBarTexts[];
  /** Font size in px of the values in large rows. */
  readonly numeral: number;
  /** Text alternative for readers who cannot see the drawing: the finding in one sentence. */
  readonly description: string;
  /** Prefix of the id of the SVG gradient in this drawing, unique on the page. */
  readonly id: string;
}

/**
 * Draws one row for each count: a bar in proportion to the count, with a part of it marked, and below it a line in
 * proportion to the same part as another body counted it.
 */
export function PartBarsDrawing({ placed, rows, numeral, description, id }: PartBarsDrawingProps) {
  return (
    <svg className="parts" viewBox={`0 -2 ${placed.width} ${placed.height + 6}`} role="img" aria-label={description}>
      <defs>
        <linearGradient id={`${id}-end`} className="parts-fade" {...(placed.dir === 'rtl' ? { x1: '1', x2: '0' } : {})}>
          <stop offset=".9" />
          <stop offset="1" stopOpacity="0" />
        </linearGradient>
      </defs>
      {placed.rows.map((row, i) => {
        const words = rows[i];
        return (
          words && (
            <Row
              key={words.observation}
              row={row}
              words={words}
              names={placed.names}
              gap={placed.dir === 'rtl' ? -UNIT_GAP_PX : UNIT_GAP_PX}
              numeral={numeral}
              id={id}
            />
          )
        );
      })}
      <path className="parts-zero" d={`M${placed.zero} 0V${placed.height + 4}`} />
    </svg>
  );
}

interface RowProps {
  readonly row: PlacedPartBar;
  readonly words: PartBarTexts;
  /** Position in px of the start of a row's name. 0 is omitted from the markup, because it is the default. */
  readonly names: number;
  /** Distance in px from a number to the text after it, negative in right-to-left languages. */
  readonly gap: number;
  readonly numeral: number;
  readonly id: string;
}

function Row({ row, words, names, gap, numeral, id }: RowProps) {
  const { bar, part, dashes, hole, otherReporterLine } = row;
  return (
    <g className={words.isMain ? 'parts-main' : undefined} data-row={words.isMain ? words.observation : undefined}>
      {words.name.map((line, i) => (
        <text
          key={line}
          className={i === 0 ? 'parts-name' : undefined}
          x={names || undefined}
          y={nameY(row, words, i)}
          data-scale=""
        >
          {line}
        </text>
      ))}
      {bar && <rect className="parts-all" {...bar} />}
      {part && <rect className="parts-part" {...part} {...(words.part && sourceAttributes(words.part))} />}
      {dashes && <path className="parts-dashes" d={dashes} />}
      {hole && words.unknown && (
        <g data-unknown={words.unknown.reason} data-observation={words.observation}>
          <rect className="parts-hole" {...hole.area} fill={HATCH_FILL} />
          <rect className="parts-ground" {...hole.ground} />
          <text className="parts-name" x={row.label.x} y={row.label.y}>
            {words.unknown.words}
          </text>
        </g>
      )}
      {otherReporterLine && words.own && (
        <g className="parts-own">
          <rect {...otherReporterLine.line} {...(otherReporterLine.isAbout ? { fill: `url(#${id}-end)` } : {})} />
          <path d={otherReporterLine.caps} />
          <text {...otherReporterLine.label} {...sourceAttributes(words.own)}>
            {words.own.text}
          </text>
        </g>
      )}
      {words.value && <Value row={row} words={words} gap={gap} numeral={numeral} />}
    </g>
  );
}

function Value({ row, words, gap, numeral }: Omit<RowProps, 'names' | 'id'>) {
  const { value, unit, part, observation, isMain } = words;
  const { x, y } = row.label;
  if (isMain)
    return (
      <text x={x} y={y}>
        <tspan className="parts-value" fontSize={numeral} data-observation={observation}>
          {value}
        </tspan>
        <tspan dx={gap} {...sourceAttributes(part ?? { text: unit })}>
          {part?.text ?? unit}
        </tspan>
      </text>
    );
  return (
    <>
      <text className="parts-name" x={x} y={part ? y - 8 : y} data-observation={observation}>
        {value}
      </text>
      {part && (
        <text x={x} y={y + 9} {...sourceAttributes(part)}>
          {part.text}
        </text>
      )}
    </>
  );
}

/**
 * Returns the baseline in px of a line of a row's name. The lines are centred on the middle of the bar.
 * @param line index of the line, from 0
 */
function nameY({ mid }: PlacedPartBar, { name }: PartBarTexts, line: number): number {
  return roundToWholePixel(mid + 5 + (line - (name.length - 1) / 2) * ROW_NAME_LINE_HEIGHT_PX);
}
