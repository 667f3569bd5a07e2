import type { ReactNode } from 'react';

interface SourceGroupProps {
  /** In addresses. Absent: none. */
  readonly id?: string;
  /** A heading of level 3. Where there is a margin it stands there, in sight for as long as the group. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** Sources under one heading: of one who counts, or of one letter. */
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
