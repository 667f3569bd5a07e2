import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type LocaleParams, readParams } from '@/app/readParams';
import { HtmlDocument } from '@/components/page/HtmlDocument';
import { NumberPopover } from '@/components/page/NumberPopover';
import { pageViewport } from '@/components/page/pageMetadata';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { BASE_URL } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';

export const dynamicParams = false;

export const viewport = pageViewport;

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { locale } = await readParams(params);
  const { site } = messages(locale);
  return {
    metadataBase: new URL(BASE_URL),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
  };
}

export default async function LocaleLayout({ children, params }: LocaleParams & { readonly children: ReactNode }) {
  const { locale } = await readParams(params);
  return (
    <HtmlDocument locale={locale}>
      {children}
      <NumberPopover locale={locale} />
    </HtmlDocument>
  );
}
