import type { PlacedEventRect, PlacedTimeline } from './placeTimeline';

interface TimelineDrawingProps {
  readonly placed: PlacedTimeline;
  /** Ids of the events that are meetings. Their rectangles are filled; those of other events are outlines. */
  readonly meetings: ReadonlySet<string>;
  /** Ids and formatted dates of the two events, `from` and `to`, that a bracket connects. */
  readonly from: { readonly id: string; readonly words: string };
  readonly to: { readonly id: string; readonly words: string };
  /** Text above the bracket, such as how long the governments did not meet. */
  readonly between: string;
  /** First year of the part of the axis before its break, which has a smaller scale. */
  readonly earlier: string;
  /** Text alternative for readers who do not see the drawing: all of it in one sentence. */
  readonly description: string;
}

const BRACKET_Y_PX = 32;

/** Draws a time axis with one rectangle for each event, which shows how close together the events are. */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { placed, meetings, from, to, between, earlier, description } = props;
  const { width, height, baseline, later, earlierEnd, marks, years } = placed;
  const forward = placed.dir === 'rtl' ? -1 : 1;
  const start = middleOf(marks, from.id);
  const end = middleOf(marks, to.id);
  const path = (isMeeting: boolean) =>
    marks
      .filter(({ id }) => meetings.has(id) === isMeeting)
      .map((mark) => `M${mark.x} ${mark.y}h${mark.width}v${mark.height}h-${mark.width}z`)
      .join('');
  return (
    <svg className="time-scale" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      <path className="time-axis" d={`M${placed.start} ${baseline}H${earlierEnd}M${later} ${baseline}H${placed.end}`} />
      <path
        className="time-break"
        d={[earlierEnd + 3 * forward, later - 8 * forward]
          .map((x) => `M${x} ${baseline + 5}l${5 * forward} -10`)
          .concat(years.map(({ x }) => `M${x} ${baseline}v5`))
          .join('')}
      />
      <path
        className="time-bracket"
        d={`M${start} ${yOf(marks, from.id)}V${BRACKET_Y_PX}H${end}V${yOf(marks, to.id)}`}
      />
      <path className="time-event" d={path(false)} />
      <path className="time-meeting" d={path(true)} />
      <g data-scale="">
        <text x={start - 6 * forward} y={BRACKET_Y_PX + 4} textAnchor="end">
          {from.words}
        </text>
        <text className="time-now" x={end + 6 * forward} y={BRACKET_Y_PX + 4}>
          {to.words}
        </text>
        <text className="time-quiet" x={(start + end) / 2} y={BRACKET_Y_PX - 14} textAnchor="middle">
          {between}
        </text>
        <text className="time-quiet" x={placed.start} y={baseline + 19}>
          {earlier}
        </text>
        {years.map(({ year, x }) => (
          <text key={year} className="time-quiet" x={x} y={baseline + 19}>
            {year}
          </text>
        ))}
      </g>
    </svg>
  );
}

function middleOf(marks: readonly PlacedEventRect[], id: string): number {
  const mark = marks.find((candidate) => candidate.id === id);
  return mark ? Math.round(mark.x + mark.width / 2) : 0;
}

function yOf(marks: readonly PlacedEventRect[], id: string): number {
  return marks.find((mark) => mark.id === id)?.y ?? 0;
}
