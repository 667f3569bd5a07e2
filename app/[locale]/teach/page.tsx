import '@/components/info/infoPage.css';
import '@/components/classroom/lesson/teachPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { SentenceCheckLink } from '@/components/check/SentenceCheckLink';
import { AllLessonsSummary } from '@/components/classroom/lesson/AllLessonsSummary';
import { CurriculumTable } from '@/components/classroom/lesson/CurriculumTable';
import { LessonList } from '@/components/classroom/lesson/LessonList';
import { OfflineOptions } from '@/components/classroom/lesson/OfflineOptions';
import { SensitiveTopicNote } from '@/components/classroom/lesson/SensitiveTopicNote';
import { InfoSection } from '@/components/info/InfoPage';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { teachPageShareWords } from '@/components/share/shareWords';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => ({
  ...teachPageShareWords(locale),
  path: '/teach/',
  card: { kind: 'site' },
  isNamed: true,
}));

/** The start page for teachers: the lessons by time, age and subject, and what to know before the first one. */
export default async function TeachersPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { teach: words, check } = messages(locale);
  return (
    <>
      <PageHeader locale={locale} path="/teach/" />
      <main className="info-page px-gutter pt-10">
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-x-16">
          <div>
            <PageTitle>{words.title}</PageTitle>
            <p className="mt-3 max-w-160">{words.intro}</p>
          </div>
          <div className="self-end">
            <AllLessonsSummary locale={locale} />
          </div>
        </div>
        <LessonList locale={locale} />
        <InfoSection id="quiz" title={words.quiz.link}>
          <p>
            {words.quiz.about} <a href={paths.quiz(locale)}>{words.quiz.title}</a>
          </p>
        </InfoSection>
        <InfoSection id="check" title={check.title}>
          <p>
            <SentenceCheckLink locale={locale} />
          </p>
        </InfoSection>
        <OfflineOptions locale={locale} />
        <InfoSection id="care" title={words.care.title}>
          <SensitiveTopicNote locale={locale} />
        </InfoSection>
        <InfoSection id="privacy" title={words.privacy.title}>
          <p>{words.privacy.text}</p>
        </InfoSection>
        <InfoSection id="curriculum" title={words.curriculumTitle}>
          <CurriculumTable locale={locale} />
        </InfoSection>
      </main>
      <PageFooter locale={locale} path="/teach/" />
    </>
  );
}
