import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

/** The whole story in a few sentences, a list, each leading to its section. */
export function Minute({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <section className="minute mt-8 max-w-160 [&_li]:border-t [&_li]:border-rule [&_li]:py-2.5 [&_ul]:mt-3 [&_ul]:border-b [&_ul]:border-rule">
      <h3 className="font-display text-heading-sm">{messages(locale).page.minute}</h3>
      {children}
    </section>
  );
}
