import { readFileSync } from 'node:fs';
import type { LearningResource, WithContext } from 'schema-dts';
import { lessonShareWords } from '@/components/share/shareWords';
import { PUBLICATION_DETAILS } from '@/content/site';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { lessonTextPath } from './checkLessons';
import { lessonRecord } from './lessonRecord';
import { parseLessonText } from './parseLessonText';

/** Returns structured data about a lesson (schema.org). `timeRequired` is the duration of the shortest plan. */
export function lessonStructuredData(locale: Locale, id: LessonId): WithContext<LearningResource> {
  const { title, description } = lessonShareWords(locale, id);
  const { ages, plans } = lessonRecord(id);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': absoluteUrl(`/${locale}/teach/${id}/`),
    name: title,
    description,
    inLanguage: locale,
    learningResourceType: 'lesson plan',
    timeRequired: `PT${plans[0]?.minutes}M`,
    typicalAgeRange: `${ages.from}-${ages.to ?? ''}`,
    teaches: [...parseLessonText(readFileSync(lessonTextPath(id, locale), 'utf8')).objectives],
    author: { '@type': 'Organization', name: PUBLICATION_DETAILS.author },
    license: PUBLICATION_DETAILS.dataLicence.path,
    isAccessibleForFree: true,
  };
}
