/** Fill of unknown values. The page must contain `<Hatch>`. */
export const HATCH_FILL = 'url(#hatch)';

/**
 * The pattern of unknown values, once a page. It is outside the drawings: a pattern in a hidden drawing is not painted.
 */
export function Hatch() {
  return (
    <svg className="no-size" aria-hidden="true">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-line" d="M3 0V6" />
      </pattern>
    </svg>
  );
}
