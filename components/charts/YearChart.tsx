import { HATCH_FILL } from './HatchPattern';
import type { PlacedTextLine, PlacedYear, PlacedYears } from './placedYears';
import { ResponsiveChart } from './ResponsiveChart';
import { SourcedTextLine } from './SourcedTextLine';

interface YearChartProps {
  /** Prefix of the ids inside the drawing, unique on the page, e.g. `rescues-by-year`. */
  readonly id: string;
  readonly wide: PlacedYears;
  readonly narrow: PlacedYears;
  /** The finding of the chart as a sentence, for readers who cannot see the drawing. */
  readonly description: string;
  readonly isOnPaper?: boolean | undefined;
}

/**
 * Draws a yearly series in two frames, of which the page shows one: columns or rows where there is room, rows on
 * phones.
 */
export function YearChart({ id, wide, narrow, description, isOnPaper }: YearChartProps) {
  return (
    <ResponsiveChart
      isOnPaper={isOnPaper}
      wide={<YearChartFrame id={`${id}-w`} placed={wide} description={description} />}
      narrow={<YearChartFrame id={`${id}-n`} placed={narrow} description={description} />}
    />
  );
}

interface YearChartFrameProps {
  readonly id: string;
  readonly placed: PlacedYears;
  readonly description: string;
}

/** Draws one frame of a yearly series as SVG. A small chart in a row of charts uses one frame at all widths. */
export function YearChartFrame({ id, placed, description }: YearChartFrameProps) {
  const { width, height, ticks, bands, years, brackets } = placed;
  const isRows = ticks.length === 0;
  const hasEmphasis = years.some(({ isEmphasised }) => isEmphasised);
  return (
    <svg
      className={`years${isRows ? ' years-rows' : ''}${hasEmphasis ? ' years-apart' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
    >
      {years.some(({ fadeArea }) => fadeArea) && (
        <Fade id={`${id}-end`} isAcross={isRows} stops={isRows && placed.dir === 'ltr' ? [1, 0] : [0, 1]} />
      )}
      {bands.length > 0 && <Fade id={`${id}-band`} isAcross={isRows} stops={[0, 1, 0]} />}
      {ticks.map(({ path, line }) => (
        <g key={path} className="year-tick">
          <path d={path} />
          <Line line={line} />
        </g>
      ))}
      {bands.map(({ area, value, caption }) => (
        <g key={caption.y} className="year-band">
          <rect {...area} fill={`url(#${id}-band)`} />
          <Line line={value} className="year-band-value" />
          <Line line={caption} className="year-quiet" />
        </g>
      ))}
      {years.map((year) => (
        <Year key={year.year} id={id} year={year} />
      ))}
      <path className="year-zero" d={placed.baseline} />
      {brackets.map(({ path, lines }) => (
        <g key={`${path}${lines[0]?.y}`} className="year-bracket">
          {path !== '' && <path d={path} />}
          {lines.map((line) => (
            <Line key={line.y} line={line} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Year({ id, year }: { readonly id: string; readonly year: PlacedYear }) {
  const { at, bar, fadeArea, rangeEndStrokes, dashes, hole, labels } = year;
  const className = ['year', year.isEmphasised && 'year-now', year.isDerived && 'year-ours'].filter(Boolean).join(' ');
  return (
    <g className={className} transform={`translate(${at.x} ${at.y})`}>
      {bar && <rect {...bar} />}
      {fadeArea && <rect {...fadeArea} fill={`url(#${id}-end)`} />}
      {hole && (
        <g
          className={bar ? 'year-hole year-rest' : 'year-hole'}
          {...(hole.reason ? { 'data-unknown': hole.reason, 'data-observation': hole.observation } : {})}
        >
          {/* The words beside a known number give its dates, not its value, so only the hatch names the
              observation. */}
          <rect {...hole.area} fill={HATCH_FILL} data-observation={hole.reason ? undefined : hole.observation} />
          {hole.ground && <rect {...hole.ground} className="year-ground" />}
          {hole.words.map((line) => (
            <Line key={line.y} line={line} />
          ))}
        </g>
      )}
      {dashes && <path className="year-dashes" d={dashes} />}
      {rangeEndStrokes && <path className="year-caps" d={rangeEndStrokes} />}
      {labels.map((line) => (
        <Line key={line.y} line={line} />
      ))}
      {year.axis.map((line) => (
        <Line key={line.y} line={line} className="year-name" />
      ))}
    </g>
  );
}

function Line({ line, className }: { readonly line: PlacedTextLine; readonly className?: string }) {
  const { x, y, isCentred, pieces } = line;
  const classes = [className, isCentred && 'mid'].filter(Boolean).join(' ') || undefined;
  return <SourcedTextLine x={x || undefined} y={y} className={classes} pieces={pieces} />;
}

interface FadeProps {
  readonly id: string;
  readonly isAcross: boolean;
  /** Opacities, 0 to 1, at equal intervals from the start of the gradient to its end. */
  readonly stops: readonly number[];
}

function Fade({ id, isAcross, stops }: FadeProps) {
  return (
    <linearGradient id={id} className="year-fade" {...(isAcross ? {} : { x2: '0', y2: '1' })}>
      {stops.map((opacity, i) => {
        const offset = i / (stops.length - 1);
        return <stop key={offset} offset={offset} stopOpacity={opacity} />;
      })}
    </linearGradient>
  );
}
