/**
 * Renders a link from a text of the plain edition to its source in the list at the end, as the number of the source,
 * such as `3.12`.
 */
export function NumberedSourceLink({ number }: { readonly number: string | undefined }) {
  return (
    <a className="source-number" href={`#source-${number}`} data-ui="">
      {number}
    </a>
  );
}
