import type { ReactNode } from 'react';
import { HatchPattern } from '@/components/charts/HatchPattern';
import { LOCALES, type Locale } from '@/lib/locales';
import { DevElements } from './DevElements.client';
import '@/app/styles/global.css';

interface HtmlDocumentProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Renders the `html` and `body` elements of every page, in the language and direction of the page. */
export function HtmlDocument({ locale, children }: HtmlDocumentProps) {
  return (
    <html lang={locale} dir={LOCALES[locale].dir}>
      <body data-elements="page">
        <HatchPattern />
        {children}
        {process.env.NODE_ENV === 'development' && <DevElements />}
      </body>
    </html>
  );
}
