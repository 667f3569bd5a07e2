import { roundToTenth } from '@/components/charts/pixels';
import { sourceAttributes } from '@/components/charts/sourceAttributes';
import type { SourcedText } from '@/components/charts/sourcedText';
import {
  type PlacedReadingBar,
  type PlacedReadingBarSegment,
  type PlacedReadingBars,
  READING_BAR_HEIGHT_PX,
} from './placeReadingBars';

export interface ReadingBarTexts {
  /** Number printed over the bracket, e.g. `63,121`; absent where the bar has no bracket. */
  readonly total?: SourcedText;
  readonly segments: readonly { readonly value: SourcedText; readonly caption: string }[];
}

interface ReadingBarsDrawingProps {
  readonly placed: PlacedReadingBars;
  readonly words: readonly ReadingBarTexts[];
  /** Describes the whole drawing in one sentence, for readers who cannot see it. */
  readonly description: string;
}

/**
 * Draws the bars of one reading. Widths are percentages of the column, so one drawing works on phones and projectors.
 */
export function ReadingBarsDrawing({ placed, words, description }: ReadingBarsDrawingProps) {
  return (
    <svg className="reading-bars" width="100%" height={placed.height} role="img" aria-label={description}>
      {placed.bars.map((bar, i) => (
        <g key={bar.y}>
          {bar.bracketY !== undefined && words[i]?.total && (
            <Bracket bar={bar} y={bar.bracketY} dir={placed.dir} total={words[i].total} />
          )}
          {sortOutlinesLast(bar.segments).map((segment) => (
            <rect
              key={segment.x}
              className={segment.isDerived ? 'bar-derived' : 'bar-solid'}
              x={`${segment.x}%`}
              y={bar.y}
              width={`${segment.width}%`}
              height={READING_BAR_HEIGHT_PX}
              data-token={segment.token}
            />
          ))}
          {bar.segments.map((segment, j) => {
            const label = words[i]?.segments[j];
            const caption = segment.caption;
            return (
              <g key={segment.x}>
                {label && segment.fitsValue && !hasTotalAbove(bar) && (
                  <text
                    className={segment.isDerived ? 'bar-value-derived' : 'bar-value'}
                    x={`${roundToTenth(segment.x + segment.width / 2)}%`}
                    y={bar.y + READING_BAR_HEIGHT_PX / 2 + 5}
                    {...sourceAttributes(label.value)}
                  >
                    {label.value.text}
                  </text>
                )}
                {label && (
                  <text
                    className="bar-caption"
                    x={`${caption.x}%`}
                    y={caption.y}
                    textAnchor={caption.anchor === 'start' ? undefined : caption.anchor}
                  >
                    {(!segment.fitsValue || isStaggered(bar)) && !hasTotalAbove(bar) && (
                      <tspan className="bar-caption-value" {...sourceAttributes(label.value)}>
                        {`${label.value.text} `}
                      </tspan>
                    )}
                    <tspan data-scale="">{label.caption}</tspan>
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

interface BracketProps {
  readonly bar: PlacedReadingBar;
  readonly y: number;
  readonly dir: PlacedReadingBars['dir'];
  readonly total: SourcedText;
}

function Bracket({ bar, y, dir, total }: BracketProps) {
  const end = `${bar.end}%`;
  const start = dir === 'rtl' ? `${bar.start}%` : '0';
  // At the very edge half of the line's width would be cut off.
  const edge = dir === 'rtl' ? start : '0.5';
  return (
    <g className="bracket">
      <text
        className={total.derived ? 'bracket-derived' : 'bracket-total'}
        x={start}
        y={y - 7}
        {...sourceAttributes(total)}
      >
        {total.text}
      </text>
      <line x1={start} x2={end} y1={y} y2={y} />
      <line x1={edge} x2={edge} y1={y} y2={y + 6} />
      <line x1={end} x2={end} y1={y} y2={y + 6} />
    </g>
  );
}

/** Sorts outlined bars last, so that no solid bar beside them covers an edge. */
function sortOutlinesLast(segments: readonly PlacedReadingBarSegment[]): readonly PlacedReadingBarSegment[] {
  return segments.toSorted((a, b) => Number(a.isDerived) - Number(b.isDerived));
}

/**
 * Returns whether the captions are on separate lines. If so, each begins with its value, because it is not below its
 * segment.
 */
function isStaggered({ segments }: PlacedReadingBar): boolean {
  return new Set(segments.map(({ caption }) => caption.y)).size > 1;
}

/** Returns whether the bracket over a single segment already shows the segment's value. */
function hasTotalAbove(bar: PlacedReadingBar): boolean {
  return bar.bracketY !== undefined && bar.segments.length === 1;
}
