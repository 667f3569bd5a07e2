import type { MetadataRoute } from 'next';
import { observations } from '@/lib/facts/facts';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';

export const dynamic = 'force-static';

/** Every page that should be found. No dates: they would come from the clock. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = PUBLISHED_LOCALES.flatMap((locale) => [
    `/${locale}/`,
    `/${locale}/text/`,
    `/${locale}/print/`,
    `/${locale}/numbers/`,
    `/${locale}/map/`,
    `/${locale}/map/records/`,
    `/${locale}/timeline/`,
    `/${locale}/method/`,
    `/${locale}/sources/`,
    `/${locale}/corrections/`,
    `/${locale}/credits/`,
    ...observations().map(({ id }) => `/${locale}/numbers/${id}/`),
  ]);
  return ['/', ...pages].map((path) => ({ url: absoluteUrl(path) }));
}
