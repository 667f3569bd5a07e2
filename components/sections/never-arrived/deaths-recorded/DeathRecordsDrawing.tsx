import { HATCH_FILL } from '@/components/charts/HatchPattern';
import { sourceAttributes } from '@/components/charts/sourceAttributes';
import type { SourcedText } from '@/components/charts/sourcedText';
import { DEATH_ROW_SHAPE_HEIGHTS_PX, type PlacedDeathRecord, type PlacedDeathRecords } from './placeDeathRecords';

/** Texts of one row of the drawing: its period, and its values or the text for a missing value. */
export interface DeathRecordTexts {
  /** Formatted period of the row, such as `2021`. */
  readonly time: string;
  /** True for the year that the story is about. */
  readonly isEmphasised?: boolean;
  /** Formatted end of a count that covers only part of the year, such as `to 28 Jul`. */
  readonly until?: string;
  readonly value?: SourcedText;
  /** Formatted earlier value that `value` replaced, such as `first 1,109`. */
  readonly first?: SourcedText;
  readonly unknown?: { readonly text: string; readonly observation: string; readonly reason: string };
}

interface DeathRecordsDrawingProps {
  readonly placed: PlacedDeathRecords;
  readonly words: readonly DeathRecordTexts[];
  /** Text alternative for readers who cannot see the drawing: all that it shows, in one sentence. */
  readonly description: string;
}

/** Draws counts as a list, one in each row, with a line below it whose length is proportional to the count. */
export function DeathRecordsDrawing({ placed, words, description }: DeathRecordsDrawingProps) {
  // Words start where the lines start, and values end at the other edge. An `x` of 0 is left out, as it is the default.
  const [start, end] = placed.dir === 'rtl' ? ['100%', undefined] : [undefined, '100%'];
  return (
    <svg className="records" width="100%" height={placed.height} role="img" aria-label={description}>
      {placed.lines.map((line, i) => {
        const row = words[i];
        const note = row?.until === undefined ? row?.first : { text: row.until };
        return (
          row && (
            <g key={row.time} data-row="" transform={`translate(0 ${line.y})`}>
              <text x={start} y="14" fontWeight={row.isEmphasised ? 600 : undefined} data-scale="">
                {row.time}
              </text>
              {note && (
                <text className="records-note" x={start} y="30" {...sourceAttributes(note)}>
                  {note.text}
                </text>
              )}
              {row.value && (
                <text className="records-value" x={end} y="27" {...sourceAttributes(row.value)}>
                  {row.value.text}
                </text>
              )}
              {row.unknown && line.hatch && (
                <g className="year-hole" data-unknown={row.unknown.reason} data-observation={row.unknown.observation}>
                  <rect
                    x={`${line.hatch.x}%`}
                    y={line.strip}
                    width={`${line.hatch.width}%`}
                    height={DEATH_ROW_SHAPE_HEIGHTS_PX.hatch}
                    fill={HATCH_FILL}
                  />
                  <text className="records-note" x={start} y={line.strip - 5}>
                    {row.unknown.text}
                  </text>
                </g>
              )}
              <Line line={line} />
            </g>
          )
        );
      })}
    </svg>
  );
}

function Line({ line }: { readonly line: PlacedDeathRecord }) {
  const bottom = line.strip + DEATH_ROW_SHAPE_HEIGHTS_PX.hatch;
  return (
    <>
      {line.hatch === undefined && (
        <line className={line.isDashed ? 'records-open' : 'records-rule'} x2="100%" y1={bottom} y2={bottom} />
      )}
      {line.line && (
        <rect
          x={line.line.x === 0 ? undefined : `${line.line.x}%`}
          y={bottom - DEATH_ROW_SHAPE_HEIGHTS_PX.line}
          width={`${line.line.width}%`}
          height={DEATH_ROW_SHAPE_HEIGHTS_PX.line}
        />
      )}
      {line.first !== undefined && (
        <line className="records-first" x1={`${line.first}%`} x2={`${line.first}%`} y1={bottom - 9} y2={bottom} />
      )}
    </>
  );
}
