import { liveMapData } from '@/components/explorer/liveMapData';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The data that the explorer fetches when the interactive map is opened. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isPublishedLocale(locale) ? Response.json(liveMapData(locale)) : new Response(null, { status: 404 });
}
