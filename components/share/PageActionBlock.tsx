import type { ReactNode } from 'react';
import type { PageAction } from '@/components/page/PageActions';

interface PageActionBlockProps {
  readonly id: PageAction;
  readonly title: string;
  /** Whether numbers in the block are interface text, as in addresses and measures, and not facts. Default: false. */
  readonly isUi?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Renders a block below a figure or a number for one action of the page, such as citing it. It is not printed. */
export function PageActionBlock({ id, title, isUi = false, className = '', children }: PageActionBlockProps) {
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
