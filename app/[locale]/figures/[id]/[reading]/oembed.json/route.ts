import { allEmbeds, embedAt } from '@/lib/embeds/embeds';
import { oEmbed } from '@/lib/embeds/oEmbed';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.flatMap((locale) =>
    allEmbeds().flatMap((embed) =>
      embed.kind === 'reading' ? [{ locale, id: embed.figure, reading: embed.reading }] : [],
    ),
  );
}

interface ReadingParams {
  readonly params: Promise<{ locale: string; id: string; reading: string }>;
}

/** What a page is told that asks how to show the reading. */
export async function GET(_: Request, { params }: ReadingParams): Promise<Response> {
  const { locale, id, reading } = await params;
  if (!isPublishedLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(oEmbed(locale, embedAt(`${id}/${reading}`)));
}
