import { type LocaleParams, readParams } from '@/app/readParams';
import { buildMarksByMap } from '@/components/explorer/buildMarksByMap';
import { PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The marks that the map of reports fetches when a reader first selects another view or a scene of the story. */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await readParams(params);
  return Response.json(buildMarksByMap(locale));
}
