import type { ReactNode } from 'react';

interface NumberPartProps {
  readonly title: string;
  readonly id?: string;
  /** What tests know it by. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a number's page. */
export function NumberPart({ title, id, className, children }: NumberPartProps) {
  return (
    <section id={id} className={className}>
      <h2 className="mt-12 mb-3 text-2xl/7.5">{title}</h2>
      <div className="max-w-240">{children}</div>
    </section>
  );
}
