import type { ReactNode } from 'react';
import { Hatch } from '@/components/charts/Hatch';
import { LOCALES, type Locale } from '@/lib/locales';
import { DevElements } from './DevElements.client';
import '@/app/styles/global.css';

interface RootPageProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The `html` and `body` elements of every page. */
export function RootPage({ locale, children }: RootPageProps) {
  return (
    <html lang={locale} dir={LOCALES[locale].dir}>
      <body data-elements="page">
        <Hatch />
        {children}
        {process.env.NODE_ENV === 'development' && <DevElements />}
      </body>
    </html>
  );
}
