/** The `fill` attribute of areas that show an unknown value. The page must contain `<HatchPattern>`. */
export const HATCH_FILL = 'url(#hatch)';

/**
 * Renders the SVG pattern that hatches unknown values, once on each page. It is outside the drawings, because a pattern
 * in a hidden drawing is not painted.
 */
export function HatchPattern() {
  return (
    <svg className="no-size" aria-hidden="true">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-line" d="M3 0V6" />
      </pattern>
    </svg>
  );
}
