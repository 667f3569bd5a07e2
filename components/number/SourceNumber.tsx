/** The number of a source in the list at the end of the plain edition, e.g. `3.12`. */
export function SourceNumber({ number }: { readonly number: string | undefined }) {
  return (
    <a
      className="source-number align-[0.45em] font-sans text-[0.6875em]/none font-normal text-quiet no-underline"
      href={`#source-${number}`}
      data-ui=""
    >
      {number}
    </a>
  );
}
