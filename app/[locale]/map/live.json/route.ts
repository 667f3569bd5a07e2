import { type LocaleParams, readParams } from '@/app/readParams';
import { liveMapData } from '@/components/explorer/liveMapData';
import { PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The data that the explorer fetches when the interactive map is opened. */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await readParams(params);
  return Response.json(liveMapData(locale));
}
