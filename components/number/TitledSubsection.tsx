import type { ReactNode } from 'react';

interface TitledNumberPartProps {
  readonly title: string;
  /** Level of the heading: `h3` within one number, `h2` on the page of the count. Default: `h3`. */
  readonly heading?: 'h2' | 'h3';
  /** Class name, by which tests select the part. */
  readonly className?: string;
  readonly children: ReactNode;
}

const HEADING_CLASSES = { h2: 'mt-12 mb-3 text-2xl/7.5', h3: 'mt-6 mb-1 font-sans text-sm/5.5 font-semibold' } as const;

/** Renders a titled section within the text about a number or on a count page. */
export function TitledSubsection({ title, heading: Heading = 'h3', className, children }: TitledNumberPartProps) {
  return (
    <section className={className}>
      <Heading className={HEADING_CLASSES[Heading]}>{title}</Heading>
      <div className="max-w-240">{children}</div>
    </section>
  );
}
