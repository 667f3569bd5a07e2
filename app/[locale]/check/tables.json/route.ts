import { type LocaleParams, readParams } from '@/app/readParams';
import { buildCheckIndex } from '@/components/check/buildCheckIndex';
import { PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/**
 * Serves the facts and words that the sentence check needs, as one JSON file. The browser fetches it before the check,
 * so that typing causes no requests.
 */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await readParams(params);
  return Response.json(buildCheckIndex(locale));
}
