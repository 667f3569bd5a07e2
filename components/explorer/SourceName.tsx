interface SourceNameProps {
  readonly name: string;
  /** Null for a source without an address. */
  readonly url: string | null;
  readonly rel?: 'external';
}

/** The name of an outlet, linked to its page where there is an address. */
export function SourceName({ name, url, rel }: SourceNameProps) {
  if (url === null) return <bdi>{name}</bdi>;
  return (
    <a href={url} rel={rel}>
      {name}
    </a>
  );
}
