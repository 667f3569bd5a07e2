import type { PlacedField, PlacedMarks } from '@/lib/charts/placeMarkColumns';
import { HATCH } from './Hatch';

/** Words over a field: its value, or why there is none, and what it is the count of. */
export interface FieldWords {
  readonly observation: string;
  readonly value?: string;
  /** Reason why there is no value, as a code and in words. */
  readonly unknown?: { readonly reason: string; readonly words: string };
  readonly lines: readonly string[];
}

export interface BodyWords {
  readonly name: string;
  readonly scope: string;
  readonly fields: readonly FieldWords[];
}

interface MarkColumnsProps {
  readonly placed: PlacedMarks;
  readonly tile: number;
  /** Size of the numerals, px. */
  readonly numeral: number;
  readonly bodies: readonly BodyWords[];
  /** The finding in one sentence. */
  readonly description: string;
  /** Sets the patterns of this frame apart from the others’ on the page. */
  readonly id: string;
}

/** One sign for each thing counted: solid for the first body, hollow for the next, so that nobody adds them up. */
export function MarkColumns({ placed, tile, numeral, bodies, description, id }: MarkColumnsProps) {
  return (
    <svg className="marks" viewBox={`0 0 ${placed.width} ${placed.height}`} role="img" aria-label={description}>
      <defs>
        {bodies.map(({ name }, i) => (
          <pattern
            key={name}
            id={`${id}-${i}`}
            width={tile}
            height={tile}
            patternUnits="userSpaceOnUse"
            viewBox="-2 -2.5 20 20"
          >
            <path className={i === 0 ? 'mark' : 'mark mark-hollow'} d="M3 12.500 8 4 13 12.500Z" />
            <path className={i === 0 ? 'mark-dots' : 'mark-dots mark-rings'} d={DOTS} />
          </pattern>
        ))}
      </defs>
      {placed.columns.map(({ x, y, fields }, i) => (
        <g key={bodies[i]?.name} transform={`translate(${x} ${y})`}>
          <path className="marks-rule" d={`M0 .75H${placed.fieldWidth}`} />
          <text className="marks-body" y="26">
            {bodies[i]?.name}
          </text>
          <text y="46">{bodies[i]?.scope}</text>
          {fields.map((field, n) => {
            const words = bodies[i]?.fields[n];
            if (!words) return null;
            return (
              <Field
                key={words.observation}
                field={field}
                words={words}
                numeral={numeral}
                width={placed.fieldWidth}
                fill={words.unknown ? HATCH : `url(#${id}-${i})`}
              />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Three dots, each a circle of two arcs. */
const DOTS = [
  [3, 12.5],
  [8, 4],
  [13, 12.5],
]
  .map(([x = 0, y]) => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`)
  .join('');

/** Height of a line of words, px. */
const LINE = 18;

interface FieldProps {
  readonly field: PlacedField;
  readonly words: FieldWords;
  readonly numeral: number;
  readonly width: number;
  readonly fill: string;
}

function Field({ field, words, numeral, width, fill }: FieldProps) {
  const { value = '', unknown, observation, lines } = words;
  // About half as wide as high, as the display cut’s numerals are, and those that stand in for it.
  const beside = unknown ? 0 : value.length * numeral * 0.55 + 10;
  const { labelY, y, height } = field;
  return (
    <g>
      {unknown ? (
        <g data-observation={observation} data-unknown={unknown.reason}>
          <text className="marks-what" y={labelY - lines.length * LINE}>
            {unknown.words}
          </text>
          <rect className="marks-unknown" x=".5" y={y + 0.5} width={width - 1} height={height - 1} fill={fill} />
        </g>
      ) : (
        <>
          <text className="marks-value" y={labelY} fontSize={numeral} data-observation={observation}>
            {value}
          </text>
          <path transform={`translate(0 ${y})`} d={field.outline} fill={fill} />
        </>
      )}
      {lines.map((line, i) => (
        <text
          key={line}
          className={i === 0 && !unknown ? 'marks-what' : undefined}
          x={beside}
          y={labelY - (lines.length - 1 - i) * LINE}
          data-scale=""
        >
          {line}
        </text>
      ))}
    </g>
  );
}
