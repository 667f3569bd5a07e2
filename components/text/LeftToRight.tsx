import type { ReactNode } from 'react';
import { LOCALES, type Locale } from '@/lib/locales';

interface LeftToRightProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Arithmetic or an address, which is read from left to right in every language. Adds markup in right-to-left pages only. */
export function LeftToRight({ locale, children }: LeftToRightProps) {
  return LOCALES[locale].dir === 'rtl' ? <bdi dir="ltr">{children}</bdi> : children;
}
