import { recordDetails } from '@/components/explorer/recordDetails';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** What the explorer fetches when the first record is opened. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isPublishedLocale(locale) ? Response.json(recordDetails(locale)) : new Response(null, { status: 404 });
}
