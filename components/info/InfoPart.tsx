import type { ReactNode } from 'react';

interface InfoPartProps {
  /** In addresses: never renamed. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** A part of a page about the site that is as wide as the page: its title, what it holds, a list. */
export function InfoPart({ id, title, text, children }: InfoPartProps) {
  return (
    <section id={id} className="mt-10 border-t border-rule pt-5">
      <h2>{title}</h2>
      <p className="mt-3 max-w-160">{text}</p>
      {children}
    </section>
  );
}
