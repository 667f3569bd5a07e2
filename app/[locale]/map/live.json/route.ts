import { type LocaleParams, readParams } from '@/app/readParams';
import { buildLiveMapData } from '@/components/explorer/buildLiveMapData';
import { PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The data that the map of reports fetches when a reader opens its live map. */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await readParams(params);
  return Response.json(buildLiveMapData(locale));
}
