import { HATCH_FILL } from '@/components/charts/HatchPattern';
import type { LessonId } from '@/lib/lessons/lessons';

const FILLED_CLASS = 'fill-hue forced-colors:fill-[CanvasText]';
const OUTLINE_CLASS = 'fill-tint stroke-hue';

/** SVG content of a decorative symbol for the activity of each lesson, in a view box of 96 × 48. It shows no data. */
const DRAWINGS: Readonly<Record<LessonId, React.ReactNode>> = {
  'two-readings': (
    <g data-hue="attempts">
      <rect className={OUTLINE_CLASS} x="0.5" y="4.5" width="59" height="15" />
      <rect className={FILLED_CLASS} x="60" y="4" width="20" height="16" />
      <rect className={FILLED_CLASS} x="0" y="28" width="74" height="16" />
      <rect className={FILLED_CLASS} x="77" y="28" width="19" height="16" />
    </g>
  ),
  'what-it-counts': (
    <g data-hue="plain">
      {['attempts', 'rescues', 'fence', 'networks'].map((hue, i) => (
        <rect key={hue} data-hue={hue} className={FILLED_CLASS} x={i * 20} y={12} width="14" height="24" />
      ))}
      <rect className="stroke-hatch" x="80.5" y="12.5" width="14" height="23" fill={HATCH_FILL} />
    </g>
  ),
  'telephone-game': (
    <g data-hue="networks">
      <path className="fill-none stroke-hue stroke-2" d="M0 8H96M0 24H40M0 40H96" />
      <path className="fill-none stroke-hue stroke-1" d="M40 24 60 40" />
      {[8, 40].map((y) => (
        <circle key={y} className={FILLED_CLASS} cx="20" cy={y} r="5" />
      ))}
      <circle className={FILLED_CLASS} cx="20" cy="24" r="5" />
      <circle className={FILLED_CLASS} cx="76" cy="8" r="5" />
      <circle className={FILLED_CLASS} cx="76" cy="40" r="8" />
    </g>
  ),
  'ask-a-sentence': (
    <g data-hue="attempts">
      <rect className={OUTLINE_CLASS} x="0.5" y="6.5" width="27" height="7" />
      <rect className={OUTLINE_CLASS} x="34.5" y="6.5" width="15" height="7" />
      <rect className={OUTLINE_CLASS} x="56.5" y="6.5" width="39" height="7" />
      <rect className={OUTLINE_CLASS} x="0.5" y="28.5" width="45" height="7" />
      <rect className={OUTLINE_CLASS} x="52.5" y="28.5" width="27" height="7" />
      <rect className={FILLED_CLASS} x="0" y="16" width="28" height="4" />
      <rect className={FILLED_CLASS} x="34" y="16" width="16" height="4" />
      <rect className={FILLED_CLASS} x="52" y="38" width="28" height="4" />
    </g>
  ),
  'drawing-unknowns': (
    <g data-hue="rescues">
      <rect className={FILLED_CLASS} x="0" y="8" width="16" height="36" />
      <rect className={FILLED_CLASS} x="22" y="18" width="16" height="26" />
      <rect className="stroke-hatch" x="44.5" y="12.5" width="15" height="31" fill={HATCH_FILL} />
      <rect className={FILLED_CLASS} x="44" y="38" width="16" height="6" />
      <rect className={FILLED_CLASS} x="66" y="22" width="16" height="22" />
      <path className="fill-none stroke-hue stroke-1" d="M0 44.5H90" />
    </g>
  ),
  'border-statistics': (
    <g data-hue="arrivals">
      {[0, 1, 2, 3].map((row) =>
        [0, 1, 2, 3]
          .slice(0, row + 1)
          .map((column) => (
            <rect
              key={`${row}${column}`}
              className={row === column ? OUTLINE_CLASS : FILLED_CLASS}
              x={column * 20 + 0.5}
              y={row * 11 + 2.5}
              width="16"
              height="8"
            />
          )),
      )}
    </g>
  ),
};

export function LessonSymbol({ id }: { readonly id: LessonId }) {
  return (
    <svg
      className="hidden lg:mt-1 lg:block forced-colors:[&_*]:stroke-[CanvasText]"
      viewBox="0 0 96 48"
      width="96"
      height="48"
      aria-hidden="true"
    >
      {DRAWINGS[id]}
    </svg>
  );
}
