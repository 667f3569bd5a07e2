/** The pattern of what is not known, for `fill="url(#id)"`. One per drawing: a pattern in a hidden drawing is not painted. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="hatch-line" d="M3 0V6" />
    </pattern>
  );
}
