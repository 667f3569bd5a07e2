import { buildCheckIndex } from '@/components/check/buildCheckIndex';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/**
 * The tables and vocabularies of the sentence check. They are loaded with the page, so that nothing is requested while
 * a reader types.
 */
export async function GET(_: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isPublishedLocale(locale) ? Response.json(buildCheckIndex(locale)) : new Response(null, { status: 404 });
}
