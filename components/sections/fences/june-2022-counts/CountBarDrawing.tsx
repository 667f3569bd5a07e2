import type { PlacedCountBar } from './placeCountBar';

const BAR_HEIGHT_PX = 10;

/**
 * Bar as long as one count, on the scale of all counts of the same thing. Decorative: the number is printed beside it.
 */
export function CountBarDrawing({ solids, range, open }: PlacedCountBar) {
  return (
    <svg className="count-bar" width="100%" height={BAR_HEIGHT_PX} aria-hidden="true">
      {solids.map(({ x, width }) => (
        <rect key={x} x={`${x}%`} width={`${width}%`} height={BAR_HEIGHT_PX} />
      ))}
      {range && <rect className="count-range" x={`${range.x}%`} width={`${range.width}%`} height={BAR_HEIGHT_PX} />}
      {open && <line x1={`${open.x}%`} x2={`${open.x + open.width}%`} y1={BAR_HEIGHT_PX / 2} y2={BAR_HEIGHT_PX / 2} />}
    </svg>
  );
}
