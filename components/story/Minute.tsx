import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The whole story in a few sentences, a list, each leading to its section. */
export function Minute({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <section className="minute">
      <h3 className="font-display text-heading-sm">{messages(locale).page.minute}</h3>
      {children}
    </section>
  );
}
