/** Renders hatching and words in place of a number that no report gives; never a zero. */
export function NumberNotGiven({ words }: { readonly words: string }) {
  return (
    <span className="unknown" data-unknown="not-published">
      <span className="unknown-hatch" aria-hidden="true" />
      <span className="unknown-words">{words}</span>
    </span>
  );
}
