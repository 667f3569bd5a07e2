import { notFound } from 'next/navigation';
import { isPublishedLocale, type Locale } from '@/lib/locales';

/** The parts of an address that Next passes to a page or a file: the language, and others such as an id. */
export interface LocaleParams<Others = unknown> {
  readonly params: Promise<{ readonly locale: string } & Others>;
}

/** Reads the parts of an address. A language that is not published has no pages: the reader gets the 404 page. */
export async function readParams<Params extends { readonly locale: string }>(
  params: Promise<Params>,
): Promise<{ readonly locale: Locale } & Omit<Params, 'locale'>> {
  const { locale, ...others } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return { locale, ...others };
}
