import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';
import { correctionsFeed } from '@/lib/publish/correctionsFeed';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The Atom feed of corrections and new versions. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isPublishedLocale(locale) ? new Response(correctionsFeed(locale)) : new Response(null, { status: 404 });
}
