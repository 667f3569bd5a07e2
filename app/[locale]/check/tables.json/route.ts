import { type LocaleParams, readParams } from '@/app/readParams';
import { buildCheckIndex } from '@/components/check/buildCheckIndex';
import { PUBLISHED_LOCALES } from '@/lib/locales';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/**
 * The tables and vocabularies of the sentence check. They are loaded with the page, so that nothing is requested while
 * a reader types.
 */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await readParams(params);
  return Response.json(buildCheckIndex(locale));
}
