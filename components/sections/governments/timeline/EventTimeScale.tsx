import { utcMonth } from 'd3';
import { yearOfEvent } from '@/lib/facts/eventsByYear';
import { events } from '@/lib/facts/facts';
import { LOCALES, type Locale } from '@/lib/locales';
import { placeTimeline, type TimelineFrame } from './placeTimeline';

interface EventTimeScaleProps {
  readonly locale: Locale;
  readonly frame: Pick<TimelineFrame, 'width' | 'mark' | 'everyYears'>;
}

/**
 * Draws a time axis from the first event to the last, with a rectangle for each event that links to the event. Hidden
 * from screen readers, because the list has the same content.
 */
export function EventTimeScale({ locale, frame }: EventTimeScaleProps) {
  const all = events();
  const [first] = all;
  const last = new Date(all.at(-1)?.date ?? '');
  const placed = placeTimeline(
    all.map(({ id, date }) => ({ id, date })),
    { since: first ? yearOfEvent(first) : last.getUTCFullYear(), until: utcMonth.offset(last, 6) },
    { ...frame, earlierWidth: 0, dir: LOCALES[locale].dir },
  );
  const { width, height, baseline, start, end, marks, years } = placed;
  const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
  const top = Math.min(...marks.map(({ y }) => y)) - 4;
  return (
    <svg className="time-scale" viewBox={`0 ${top} ${width} ${height - top}`} aria-hidden="true">
      <path className="time-axis" d={`M${start} ${baseline}H${end}`} />
      <path className="time-break" d={years.map(({ x }) => `M${x} ${baseline}v5`).join('')} />
      {marks.map(({ id, ...box }) => (
        <a key={id} href={`#event-${id}`} data-event={id} tabIndex={-1}>
          <rect className={kinds.get(id) === 'meeting' ? 'time-meeting' : 'time-event'} {...box} />
        </a>
      ))}
      <g data-scale="">
        {years.map(({ year, x }) => (
          <text key={year} className="time-quiet" x={x} y={baseline + 19}>
            {year}
          </text>
        ))}
      </g>
    </svg>
  );
}
