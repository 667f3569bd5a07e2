import { notFound } from 'next/navigation';
import { isPublishedLocale, type Locale } from '@/lib/locales';

/**
 * Props that Next passes to a page or a route: the dynamic segments of its address, namely the language and any others,
 * such as an id.
 */
export interface LocaleParams<Others = unknown> {
  readonly params: Promise<{ readonly locale: string } & Others>;
}

/** Returns the dynamic segments of an address. Shows the 404 page if the site is not published in the language. */
export async function readParams<Others>(
  params: LocaleParams<Others>['params'],
): Promise<{ readonly locale: Locale } & Others> {
  const read = await params;
  const { locale } = read;
  if (!isPublishedLocale(locale)) notFound();
  return { ...read, locale };
}
