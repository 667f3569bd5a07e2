import type { ReactNode } from 'react';

interface InfoSectionProps {
  /** In addresses: never renamed. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a page about the site: its title in the margin where there is one. */
export function InfoSection({ id, title, children }: InfoSectionProps) {
  return (
    <section id={id} className="info-section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
