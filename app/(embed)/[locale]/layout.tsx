import '@/components/share/embed.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type LocaleParams, readParams } from '@/app/readParams';
import { HatchPattern } from '@/components/charts/HatchPattern';
import { LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';

export const dynamicParams = false;

export const metadata: Metadata = { metadataBase: new URL(BASE_URL) };

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** Renders the HTML document around every embed: without web fonts, and with links that open outside the iframe. */
export default async function EmbedLayout({ children, params }: LocaleParams & { readonly children: ReactNode }) {
  const { locale } = await readParams(params);
  return (
    <html lang={locale} dir={LOCALES[locale].dir}>
      <head>
        <base target="_blank" />
        {/* Painting waits until the whole page has loaded: late parts would shift what the reader already sees. */}
        <link rel="expect" href="#embed-from" blocking="render" />
      </head>
      <body className="embed" data-elements="embed">
        <HatchPattern />
        {children}
      </body>
    </html>
  );
}
