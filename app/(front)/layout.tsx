import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { HtmlDocument } from '@/components/page/HtmlDocument';
import { pageViewport } from '@/components/page/pageMetadata';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';

export const metadata: Metadata = { metadataBase: new URL(BASE_URL) };

export const viewport = pageViewport;

export default function FrontLayout({ children }: { readonly children: ReactNode }) {
  return <HtmlDocument locale={DEFAULT_LOCALE}>{children}</HtmlDocument>;
}
