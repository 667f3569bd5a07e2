import type { ReactNode } from 'react';
import { Hatch } from '@/components/charts/Hatch';
import { LOCALES, type Locale } from '@/lib/locales';
import { DevElements } from './DevElements.client';
import '@/app/styles/global.css';

interface RootPageProps {
  readonly locale: Locale;
  /** Kind of element module that the page gets (`components/elements/<kind>.ts`). */
  readonly elements?: 'page' | 'story';
  readonly children: ReactNode;
}

/** The document around every page. */
export function RootPage({ locale, elements = 'page', children }: RootPageProps) {
  return (
    <html lang={locale} dir={LOCALES[locale].dir}>
      <body data-elements={elements}>
        <Hatch />
        {children}
        {process.env.NODE_ENV === 'development' && <DevElements />}
      </body>
    </html>
  );
}
