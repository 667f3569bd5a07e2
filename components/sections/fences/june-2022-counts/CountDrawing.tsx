import type { PlacedCount } from './placeCount';

const HEIGHT = 10;

/** The length of one count among others. Decorative: the number is printed beside it. */
export function CountDrawing({ solids, range, open }: PlacedCount) {
  return (
    <svg className="count-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {solids.map(({ x, width }) => (
        <rect key={x} x={`${x}%`} width={`${width}%`} height={HEIGHT} />
      ))}
      {range && <rect className="count-range" x={`${range.x}%`} width={`${range.width}%`} height={HEIGHT} />}
      {open && <line x1={`${open.x}%`} x2={`${open.x + open.width}%`} y1={HEIGHT / 2} y2={HEIGHT / 2} />}
    </svg>
  );
}
