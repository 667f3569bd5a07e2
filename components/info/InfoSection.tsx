import type { ReactNode } from 'react';

interface InfoSectionProps {
  /** Id in addresses; must never change. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a page about the site. Wide screens show its title in the margin. */
export function InfoSection({ id, title, children }: InfoSectionProps) {
  return (
    <section id={id} className="info-section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
