import { marksOfMaps } from '@/components/explorer/marksOfMaps';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The marks that the explorer fetches when a reader first selects another view or a scene of the story. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isPublishedLocale(locale) ? Response.json(marksOfMaps(locale)) : new Response(null, { status: 404 });
}
