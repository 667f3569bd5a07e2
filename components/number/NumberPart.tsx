import type { ReactNode } from 'react';

interface NumberPartProps {
  readonly title: string;
  /** Level of its heading: `h3` within one number, `h2` on the page of the count. Default: `h3`. */
  readonly heading?: 'h2' | 'h3';
  /** Class name that tests select it by. */
  readonly className?: string;
  readonly children: ReactNode;
}

const HEADING_CLASSES = { h2: 'mt-12 mb-3 text-2xl/7.5', h3: 'mt-6 mb-1 font-sans text-sm/5.5 font-semibold' } as const;

/** A titled part of a number or of a count page. */
export function NumberPart({ title, heading: Heading = 'h3', className, children }: NumberPartProps) {
  return (
    <section className={className}>
      <Heading className={HEADING_CLASSES[Heading]}>{title}</Heading>
      <div className="max-w-240">{children}</div>
    </section>
  );
}
