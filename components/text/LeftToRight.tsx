import type { ReactNode } from 'react';
import { LOCALES, type Locale } from '@/lib/locales';

interface LeftToRightProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * Renders arithmetic or an address from left to right, even on pages in right-to-left languages. Only those pages get
 * additional markup (`<bdi>`).
 */
export function LeftToRight({ locale, children }: LeftToRightProps) {
  return LOCALES[locale].dir === 'rtl' ? <bdi dir="ltr">{children}</bdi> : children;
}
