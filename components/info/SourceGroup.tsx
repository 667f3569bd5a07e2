import type { ReactNode } from 'react';

interface SourceGroupProps {
  /** Id in addresses. Default: the group has none. */
  readonly id?: string;
  /** Heading of level 3. Wide screens place it in the margin, where it is sticky. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** A group of sources with a heading, e.g. a reporter or a letter. */
export function SourceGroup({ id, heading, children }: SourceGroupProps) {
  return (
    <section
      id={id}
      className="source-group mt-8 border-t border-ink lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-x-12"
    >
      <div className="py-2.5 lg:sticky lg:top-0 lg:self-start">{heading}</div>
      {children}
    </section>
  );
}
