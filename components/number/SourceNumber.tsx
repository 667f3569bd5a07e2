/** The number of a source in the list at the end of the plain edition, e.g. `3.12`. */
export function SourceNumber({ number }: { readonly number: string | undefined }) {
  return (
    <a className="source-number" href={`#source-${number}`} data-ui="">
      {number}
    </a>
  );
}
