import type { PlacedFan } from './placeFan';

/** One dot that branches into the chains listed beside it. Decorative: the list has the same content. */
export function FanDrawing({ fan }: { readonly fan: PlacedFan }) {
  return (
    <svg
      className="flex-none text-hue"
      viewBox={`0 0 ${fan.width} ${fan.height}`}
      width={fan.width}
      height={fan.height}
      aria-hidden="true"
    >
      {fan.ends.map(({ path, x, y }) => (
        <g key={y}>
          <path d={path} fill="none" stroke="currentColor" strokeWidth="1.25" />
          <circle cx={x} cy={y} r="3" fill="currentColor" />
        </g>
      ))}
      <circle cx={fan.root[0]} cy={fan.root[1]} r="4.5" fill="currentColor" />
    </svg>
  );
}
