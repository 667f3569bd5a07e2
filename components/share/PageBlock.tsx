import type { ReactNode } from 'react';
import type { Way } from '@/components/page/WaysList';

interface PageBlockProps {
  readonly id: Way;
  readonly title: string;
  /** Whether its numbers are no facts, as in addresses and measures. Absent: false. */
  readonly isUi?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What may be done with a page, in a block below its figure or its number; not on paper. */
export function PageBlock({ id, title, isUi = false, className = '', children }: PageBlockProps) {
  return (
    <section
      id={id}
      className={`mt-10 border-t border-rule pt-5 font-sans text-base/6 print:hidden ${className}`}
      aria-labelledby={`${id}-title`}
      data-ui={isUi ? '' : undefined}
    >
      <h2 id={`${id}-title`} className="text-2xl/7.5">
        {title}
      </h2>
      {children}
    </section>
  );
}
