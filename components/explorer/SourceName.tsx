interface SourceNameProps {
  readonly name: string;
  /** Null where the page is only named. */
  readonly url: string | null;
  readonly rel?: 'external';
}

/** An outlet's name, as a link to its page where that has an address. */
export function SourceName({ name, url, rel }: SourceNameProps) {
  if (url === null) return <bdi>{name}</bdi>;
  return (
    <a href={url} rel={rel}>
      {name}
    </a>
  );
}
