import '@/components/info/infoPage.css';
import '@/components/classroom/lesson/sheetPage.css';
import '@/components/classroom/quiz/quizPage.css';
import type { ComponentType } from 'react';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { PrintedFileLinks } from '@/components/classroom/lesson/PrintedFileLinks';
import { SheetCredit } from '@/components/classroom/lesson/SheetCredit';
import { printedQuizPaths } from '@/components/classroom/lesson/sheets';
import { QuizDownloads } from '@/components/classroom/quiz/QuizDownloads';
import { QuizResult } from '@/components/classroom/quiz/QuizResult';
import {
  type QuizMdxComponents,
  quizKeyMdxComponents,
  quizMdxComponents,
} from '@/components/classroom/quiz/quizMdxComponents';
import type { QuizTextName } from '@/components/classroom/quiz/quizQuestionControls.browser';
import { InfoPage, InfoSection } from '@/components/info/InfoPage';
import { quizShareWords } from '@/components/share/shareWords';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { toDataAttributes } from '@/lib/text/toDataAttributes';

export const generateMetadata = definePageMetadata(({ locale }) => ({
  ...quizShareWords(locale),
  path: '/teach/quiz/',
  card: { kind: 'site' },
  isNamed: true,
}));

/** The quiz on reading claims, one set of questions per lesson. In print, the answer key follows on a separate page. */
export default async function QuizPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { lessons, quiz } = messages(locale).teach;
  const Text = await loadQuiz(locale);
  return (
    <InfoPage
      locale={locale}
      path="/teach/quiz/"
      title={quiz.title}
      intro={<span className="print:hidden">{quiz.intro}</span>}
    >
      <div className="quiz-page mt-8 print:mt-0">
        <SheetCredit locale={locale} path={`/${locale}/teach/quiz/`} />
        {HAS_ARTEFACTS && (
          <div className="flex flex-wrap items-baseline gap-x-6 print:hidden">
            <span>{quiz.print}</span>
            <PrintedFileLinks locale={locale} printed={printedQuizPaths(locale)} />
          </div>
        )}
        <div className="flex flex-wrap items-baseline gap-x-6 print:hidden">
          <span>{quiz.files.title}</span>
          <QuizDownloads locale={locale} />
        </div>
        {LESSON_IDS.map((id) => (
          <InfoSection key={id} id={`set-${id}`} title={lessons[id].title}>
            <p className="quiet-line quiz-lesson print:hidden">
              <a href={paths.lesson(locale, id)}>{quiz.ofLesson}</a>
            </p>
            <quiz-set
              className="grid max-w-176 gap-10 print:block print:max-w-none"
              {...toDataAttributes(quiz.element satisfies Readonly<Record<QuizTextName, string>>)}
            >
              <Text components={quizMdxComponents(locale, id)} />
            </quiz-set>
          </InfoSection>
        ))}
        <QuizResult locale={locale} />
        <section className="quiz-key hidden print:block print:break-before-page">
          <h2>{quiz.key}</h2>
          {LESSON_IDS.map((id) => (
            <Text key={id} components={quizKeyMdxComponents(locale, id)} />
          ))}
        </section>
      </div>
    </InfoPage>
  );
}

/** Loads the MDX of the quiz, which the questions and the printed key share. */
async function loadQuiz(locale: Locale): Promise<ComponentType<{ components: QuizMdxComponents }>> {
  const module = await import(`@/content/${locale}/quiz.mdx`);
  return module.default;
}
