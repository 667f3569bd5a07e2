import type { ReactNode } from 'react';

interface NumberPartProps {
  readonly title: string;
  /** Level of its heading. Absent: a part of one number, `h3`; `h2` for a part of the page. */
  readonly heading?: 'h2' | 'h3';
  /** By which tests find it. */
  readonly className?: string;
  readonly children: ReactNode;
}

const SIZES = { h2: 'mt-12 mb-3 text-2xl/7.5', h3: 'mt-6 mb-1 font-sans text-sm/5.5 font-semibold' } as const;

/** A part of what is known of a number, or of its count, under a heading. */
export function NumberPart({ title, heading: Heading = 'h3', className, children }: NumberPartProps) {
  return (
    <section className={className}>
      <Heading className={SIZES[Heading]}>{title}</Heading>
      <div className="max-w-240">{children}</div>
    </section>
  );
}
