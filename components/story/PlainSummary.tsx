import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** Summary of a section in plain language: what was counted, by whom, and what is not known. */
export function PlainSummary({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <section className="plain max-w-160 border-y border-rule pt-3.5 pb-4 font-sans text-base">
      <h3>{messages(locale).page.plain}</h3>
      {children}
    </section>
  );
}
