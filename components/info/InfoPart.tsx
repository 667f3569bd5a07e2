import type { ReactNode } from 'react';

interface InfoPartProps {
  /** Id in addresses; must never change. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** A full-width part of a page about the site: title, introduction, and usually a list. */
export function InfoPart({ id, title, text, children }: InfoPartProps) {
  return (
    <section id={id} className="mt-10 border-t border-rule pt-5">
      <h2>{title}</h2>
      <p className="mt-3 max-w-160">{text}</p>
      {children}
    </section>
  );
}
