import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import { isPublishedLocale, LOCALES, PUBLISHED_LOCALES } from '@/lib/locales';
import { DevElements } from '@/components/page/DevElements.client';
import '@/app/styles/global.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return (
    <html lang={locale} dir={LOCALES[locale].dir}>
      <body data-elements="story">
        {children}
        {process.env.NODE_ENV === 'development' && <DevElements />}
      </body>
    </html>
  );
}
