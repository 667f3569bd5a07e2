import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Further passages, folded behind one button. The plain edition shows them unfolded. */
export function Fold({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="font-sans text-base font-medium">{messages(locale).page.fold}</summary>
      {children}
    </details>
  );
}
