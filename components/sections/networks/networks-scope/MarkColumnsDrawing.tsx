import { HATCH_FILL } from '@/components/charts/HatchPattern';
import type { MarkColumnsFrame, PlacedCountMarks, PlacedMarkColumns } from './placeMarkColumns';

/** Texts above the symbols of one count: its value, or the reason why there is none, and what was counted. */
export interface NetworkCountTexts {
  readonly observation: string;
  readonly value?: string;
  /** Code and text of the reason for a missing value. Absent for a known value. */
  readonly unknown?: { readonly reason: string; readonly words: string };
  /** Lines of text that say what was counted, and in which period. */
  readonly lines: readonly string[];
  /** Remark on the count, for example that its last day is not stated. */
  readonly note?: string;
}

/** Texts of the column of one reporter. */
export interface NetworkReporterTexts {
  /** Id of the reporter. */
  readonly id: string;
  /** Lines of text that name the reporter (`name`) and say which networks it counts (`scope`). */
  readonly name: readonly string[];
  readonly scope: readonly string[];
  readonly fields: readonly NetworkCountTexts[];
}

interface MarkColumnsDrawingProps {
  readonly placed: PlacedMarkColumns;
  readonly frame: Pick<MarkColumnsFrame, 'tile' | 'isNarrow'>;
  /** Font size in px of the large numbers. */
  readonly numeral: number;
  readonly bodies: readonly NetworkReporterTexts[];
  /** Text alternative for readers who cannot see the drawing: the finding in one sentence. */
  readonly description: string;
  /** Prefix of the ids of the SVG patterns in this drawing, unique on the page. */
  readonly id: string;
}

/**
 * Draws one symbol for each counted network: solid for the first reporter and hollow for the next, so that readers do
 * not add up the two counts.
 */
export function MarkColumnsDrawing({
  placed,
  frame: { tile, isNarrow },
  numeral,
  bodies,
  description,
  id,
}: MarkColumnsDrawingProps) {
  // Words start where their column starts. An `x` of 0 is left out, as it is the default.
  const start = placed.dir === 'rtl' ? placed.fieldWidth : undefined;
  return (
    <svg className="marks" viewBox={`0 0 ${placed.width} ${placed.height}`} role="img" aria-label={description}>
      <defs>
        {bodies.map(({ id: body }, i) => (
          <pattern
            key={body}
            id={`${id}-${i}`}
            width={tile}
            height={tile}
            patternUnits="userSpaceOnUse"
            viewBox="-2 -2.5 20 20"
          >
            <path className={i === 0 ? 'mark' : 'mark mark-hollow'} d="M3 12.5 8 4 13 12.5Z" />
            <path className={i === 0 ? 'mark-dots' : 'mark-dots mark-rings'} d={DOTS} />
          </pattern>
        ))}
      </defs>
      {placed.columns.map(({ x, fields }, i) => (
        <g key={bodies[i]?.id} transform={`translate(${x} 0)`}>
          <path className="marks-rule" d={`M0 .75H${placed.fieldWidth}`} />
          {bodies[i]?.name.map((line, n) => (
            <text key={line} className="marks-body" x={start} y={26 + n * NETWORK_TEXT_LINE_HEIGHT_PX}>
              {line}
            </text>
          ))}
          {bodies[i]?.scope.map((line, n) => (
            <text key={line} x={start} y={28 + ((bodies[i]?.name.length ?? 0) + n) * NETWORK_TEXT_LINE_HEIGHT_PX}>
              {line}
            </text>
          ))}
          {fields.map((field, n) => {
            const words = bodies[i]?.fields[n];
            if (!words) return null;
            return (
              <Field
                key={words.observation}
                field={field}
                words={words}
                numeral={numeral}
                isNarrow={isNarrow}
                width={placed.fieldWidth}
                dir={placed.dir}
                fill={words.unknown ? HATCH_FILL : `url(#${id}-${i})`}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** SVG path data of the three dots of a network's symbol, each a circle of two arcs. */
const DOTS = [
  [3, 12.5],
  [8, 4],
  [13, 12.5],
]
  .map(([x = 0, y]) => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`)
  .join('');

/** Height in px of a line of text in the drawing. */
export const NETWORK_TEXT_LINE_HEIGHT_PX = 18;

interface FieldProps {
  readonly field: PlacedCountMarks;
  readonly words: NetworkCountTexts;
  readonly numeral: number;
  readonly isNarrow: boolean;
  readonly width: number;
  readonly dir: PlacedMarkColumns['dir'];
  readonly fill: string;
}

function Field({ field, words, numeral, isNarrow, width, dir, fill }: FieldProps) {
  const { value = '', unknown, observation, lines, note } = words;
  const all = [...lines, ...(note === undefined ? [] : [note])];
  const isBeside = !unknown && !isNarrow;
  const { labelY, y, height } = field;
  const start = dir === 'rtl' ? width : undefined;
  // Numerals are about half as wide as high, in the display font and in its fallbacks.
  const beside = isBeside ? value.length * numeral * 0.55 + 10 : 0;
  // The drawing leaves room for two lines under a numeral; the first line follows it directly.
  const valueY = isNarrow ? labelY - 2 * NETWORK_TEXT_LINE_HEIGHT_PX : labelY;
  const firstY =
    isNarrow && !unknown
      ? valueY + NETWORK_TEXT_LINE_HEIGHT_PX
      : labelY - (all.length - 1) * NETWORK_TEXT_LINE_HEIGHT_PX;
  return (
    <g>
      {unknown ? (
        <g data-observation={observation} data-unknown={unknown.reason}>
          <text className="marks-what" x={start} y={firstY - NETWORK_TEXT_LINE_HEIGHT_PX}>
            {unknown.words}
          </text>
          <rect className="marks-unknown" x=".5" y={y + 0.5} width={width - 1} height={height - 1} fill={fill} />
        </g>
      ) : (
        <>
          <text className="marks-value" x={start} y={valueY} fontSize={numeral} data-observation={observation}>
            {value}
          </text>
          <path transform={`translate(0 ${y})`} d={field.outline} fill={fill} />
        </>
      )}
      {all.map((line, i) => (
        <text
          key={line}
          className={line !== note && !unknown ? 'marks-what' : undefined}
          x={dir === 'rtl' ? width - beside : beside}
          y={firstY + i * NETWORK_TEXT_LINE_HEIGHT_PX}
          data-scale=""
        >
          {line}
        </text>
      ))}
    </g>
  );
}
