import { embedsOfFigure } from '@/lib/embeds/embeds';
import { oEmbed } from '@/lib/embeds/oEmbed';
import { FIGURE_IDS, figureId } from '@/lib/figures/figureTables';
import { isPublishedLocale, PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.flatMap((locale) => FIGURE_IDS.map((id) => ({ locale, id })));
}

interface FigureParams {
  readonly params: Promise<{ locale: string; id: string }>;
}

/** What a page is told that asks how to show the figure. */
export async function GET(_: Request, { params }: FigureParams): Promise<Response> {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(oEmbed(locale, embedsOfFigure(figureId(id))[0]));
}
