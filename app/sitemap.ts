import type { MetadataRoute } from 'next';
import { SHEET_KINDS } from '@/components/classroom/lesson/sheets';
import { FIGURE_IDS } from '@/components/sections/figures';
import { CHAPTER_IDS } from '@/content/chapters';
import { allCounts } from '@/lib/facts/counts';
import { openQuestions } from '@/lib/facts/facts';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';

export const dynamic = 'force-static';

/** Every page that search engines should index. Dates are omitted: they would differ from build to build. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = PUBLISHED_LOCALES.flatMap((locale) => [
    `/${locale}/`,
    `/${locale}/text/`,
    `/${locale}/numbers/`,
    `/${locale}/questions/`,
    `/${locale}/map/`,
    `/${locale}/map/records/`,
    `/${locale}/timeline/`,
    `/${locale}/method/`,
    `/${locale}/sources/`,
    `/${locale}/corrections/`,
    `/${locale}/credits/`,
    `/${locale}/accessibility/`,
    `/${locale}/teach/`,
    `/${locale}/teach/quiz/`,
    `/${locale}/glossary/`,
    ...LESSON_IDS.flatMap((id) => [
      `/${locale}/teach/${id}/`,
      ...SHEET_KINDS.map((kind) => `/${locale}/teach/${id}/${kind}/`),
      `/${locale}/present/${id}/`,
    ]),
    `/${locale}/data/`,
    ...CHAPTER_IDS.map((id) => `/${locale}/sections/${id}/`),
    ...FIGURE_IDS.map((id) => `/${locale}/figures/${id}/`),
    ...allCounts().map(({ id }) => `/${locale}/numbers/${id}/`),
    ...openQuestions().map(({ id }) => `/${locale}/questions/${id}/`),
  ]);
  return ['/', ...pages].map((path) => ({ url: absoluteUrl(path) }));
}
