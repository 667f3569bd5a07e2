import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The story as a short list of sentences that link to its sections, with a hint that numbers can be pressed. */
export function InOneMinute({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const { minute, press } = messages(locale).page;
  return (
    <section className="minute">
      <h3 className="font-display text-heading-sm">{minute}</h3>
      <p className="minute-press font-sans text-note text-quiet">{press}</p>
      {children}
    </section>
  );
}
