import { type LocaleParams, readParams } from '@/app/readParams';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { correctionsFeed } from '@/lib/publish/correctionsFeed';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return PUBLISHED_LOCALES.map((locale) => ({ locale }));
}

/** The Atom feed of corrections and new versions. */
export async function GET(_: Request, { params }: LocaleParams): Promise<Response> {
  const { locale } = await readParams(params);
  return new Response(correctionsFeed(locale));
}
