import type { PlacedCountBar } from './placeCountBar';

const BAR_HEIGHT_PX = 10;

/**
 * Draws one count as a bar, on the scale of all counts of the same thing. Hidden from screen readers, because the
 * number is printed beside the bar.
 */
export function CountBarDrawing({ parts, range, open }: PlacedCountBar) {
  return (
    <svg className="count-bar" width="100%" height={BAR_HEIGHT_PX} aria-hidden="true">
      {parts.map(({ x, width }) => (
        <rect key={x} x={`${x}%`} width={`${width}%`} height={BAR_HEIGHT_PX} />
      ))}
      {range && <rect className="count-range" x={`${range.x}%`} width={`${range.width}%`} height={BAR_HEIGHT_PX} />}
      {open && <line x1={`${open.x}%`} x2={`${open.x + open.width}%`} y1={BAR_HEIGHT_PX / 2} y2={BAR_HEIGHT_PX / 2} />}
    </svg>
  );
}
