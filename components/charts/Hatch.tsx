/** The fill of what is not known, wherever `<Hatch>` is on the page. */
export const HATCH = 'url(#hatch)';

/** The pattern of what is not known, once a page, outside its drawings: one in a hidden drawing is not painted. */
export function Hatch() {
  return (
    <svg className="no-size" aria-hidden="true">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-line" d="M3 0V6" />
      </pattern>
    </svg>
  );
}
