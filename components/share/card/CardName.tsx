import type { ReactNode } from 'react';

/** Names and values of marks, in pixels of the picture. */
export const CARD_WORDS = 'font-sans text-[12px]/[14px] min-[1000px]:text-[28px]/[30px]';

/** What stands beside a mark: its name, in digits where it is a year. */
export function CardName({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <span className={`${CARD_WORDS} ${className}`} data-scale="" data-mark-name="">
      {children}
    </span>
  );
}
