import '@/components/info/infoPage.css';
import '@/components/classroom/lesson/teachPage.css';
import '@/components/classroom/lesson/lessonPage.css';
import '@/components/classroom/lesson/factCard.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { LessonSummary } from '@/components/classroom/lesson/LessonSummary';
import { lessonMdxComponents } from '@/components/classroom/lesson/lessonMdxComponents';
import { lessonRecord } from '@/components/classroom/lesson/lessonRecord';
import { lessonStructuredData } from '@/components/classroom/lesson/lessonStructuredData';
import { NewerEditionNotice } from '@/components/classroom/lesson/NewerEditionNotice';
import { OtherLessons } from '@/components/classroom/lesson/OtherLessons';
import { WorksheetShareLinks } from '@/components/classroom/lesson/WorksheetShareLinks';
import { InfoPage, InfoSection } from '@/components/info/InfoPage';
import { JsonLd } from '@/components/page/JsonLd';
import { findFigure } from '@/components/sections/figures';
import { lessonShareWords } from '@/components/share/shareWords';
import { LESSON_IDS, type LessonId } from '@/lib/lessons/lessons';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { splitAtVariable } from '@/lib/text/splitAtVariable';
import { loadLesson } from '../../loadLesson';

export const dynamicParams = false;

export function generateStaticParams() {
  return LESSON_IDS.map((id) => ({ id }));
}

export const generateMetadata = definePageMetadata<{ id: LessonId }>(({ locale, id }) => {
  const [figure = ''] = lessonRecord(id).figures;
  return {
    ...lessonShareWords(locale, id),
    path: `/teach/${id}/`,
    card: { kind: 'figure', figure: findFigure(figure).id },
    isNamed: true,
  };
});

/** The page of a lesson: everything that a teacher needs, from the aims to the answer key. */
export default async function LessonPage({ params }: LocaleParams<{ id: LessonId }>) {
  const { locale, id } = await readParams(params);
  const words = messages(locale).teach;
  const { title, summary } = words.lessons[id];
  const [before, after] = splitAtVariable(words.inTenMinutes, 'plan');
  const Text = await loadLesson(id, locale);
  return (
    <InfoPage locale={locale} path={`/teach/${id}/`} title={title} intro={summary}>
      <JsonLd data={lessonStructuredData(locale, id)} />
      <div className="lesson-page">
        <p className="ten-minutes mt-3 max-w-160">
          {before}
          <a href={paths.sheet(locale, id, 'plan')}>{words.sheets.short.plan}</a>
          {after}
        </p>
        <div className="mt-8 max-w-176">
          <LessonSummary locale={locale} id={id} />
        </div>
        <NewerEditionNotice locale={locale} />
        <Text components={lessonMdxComponents(locale, id)} />
        <InfoSection id="licence" title={words.sections.licence}>
          <p>{words.licence}</p>
          <WorksheetShareLinks locale={locale} id={id} />
        </InfoSection>
        <div className="print:hidden">
          <InfoSection id="others" title={words.others}>
            <OtherLessons locale={locale} id={id} />
          </InfoSection>
        </div>
      </div>
    </InfoPage>
  );
}
