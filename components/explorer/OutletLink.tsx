interface OutletLinkProps {
  readonly name: string;
  /** Address of the source's page; null for a source without one. */
  readonly url: string | null;
  readonly rel?: 'external';
}

/** Renders the name of an outlet, linked to its page where there is an address. */
export function OutletLink({ name, url, rel }: OutletLinkProps) {
  if (url === null) return <bdi>{name}</bdi>;
  return (
    <a href={url} rel={rel}>
      {name}
    </a>
  );
}
