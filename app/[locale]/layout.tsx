import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { NumberPopover } from '@/components/page/NumberPopover';
import { pageViewport } from '@/components/page/pageMetadata';
import { RootPage } from '@/components/page/RootPage';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';

export const dynamicParams = false;

export const viewport = pageViewport;

interface LocaleParams {
  readonly params: Promise<{ locale: string }>;
}

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { site } = messages(locale);
  return {
    metadataBase: new URL(BASE_URL),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
  };
}

export default async function LocaleLayout({ children, params }: LocaleParams & { readonly children: ReactNode }) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return (
    <RootPage locale={locale}>
      {children}
      <NumberPopover locale={locale} />
    </RootPage>
  );
}
