import '@/app/styles/infoPage.css';
import '@/app/styles/teachPage.css';
import '@/app/styles/lessonPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InfoPage } from '@/components/page/InfoPage';
import { InfoSection } from '@/components/page/InfoSection';
import { JsonLd } from '@/components/page/JsonLd';
import { pageMetadata } from '@/components/page/pageMetadata';
import { ClassLinks } from '@/components/teach/ClassLinks';
import { LessonGlance } from '@/components/teach/LessonGlance';
import { lessonVocabulary } from '@/components/teach/lessonVocabulary';
import { NewerEdition } from '@/components/teach/NewerEdition';
import { OtherLessons } from '@/components/teach/OtherLessons';
import { LESSON_IDS, type LessonId } from '@/content/lessons/lessons';
import { figureId } from '@/lib/figures/figureTables';
import { lessonOf } from '@/lib/lessons/lessonOf';
import { isPublishedLocale } from '@/lib/locales';
import { learningResource } from '@/lib/site/learningResource';
import { shareLesson } from '@/lib/site/shareWords';
import { messages } from '@/lib/text/messages';
import { loadLesson } from '../../loadLesson';

interface LessonParams {
  readonly params: Promise<{ locale: string; id: LessonId }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSON_IDS.map((id) => ({ id }));
}

export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const [figure = ''] = lessonOf(id).figures;
  return pageMetadata(locale, {
    ...shareLesson(locale, id),
    path: `/teach/${id}/`,
    card: { kind: 'figure', figure: figureId(figure) },
    isNamed: true,
  });
}

/** A lesson, whole: what a teacher needs to give it, from the aims to the key. */
export default async function Lesson({ params }: LessonParams) {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).teach;
  const { title, summary } = words.lessons[id];
  const Text = await loadLesson(id, locale);
  return (
    <InfoPage locale={locale} title={title} intro={summary}>
      <JsonLd data={learningResource(locale, id)} />
      <div className="lesson-page">
        <LessonGlance locale={locale} id={id} />
        <NewerEdition locale={locale} />
        <Text components={lessonVocabulary(locale, id)} />
        <InfoSection id="licence" title={words.sections.licence}>
          <p>{words.licence}</p>
          <ClassLinks locale={locale} id={id} />
        </InfoSection>
        <InfoSection id="others" title={words.others}>
          <OtherLessons locale={locale} id={id} />
        </InfoSection>
      </div>
    </InfoPage>
  );
}
