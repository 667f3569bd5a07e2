import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { FoldedOpenQuestions } from '@/components/question/FoldedOpenQuestions';
import { OpenQuestionsBySubject } from '@/components/question/OpenQuestionsBySubject';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { all, allIntro } = messages(locale).question;
  return {
    title: all,
    description: allIntro,
    path: '/questions/',
    card: { kind: 'figure', figure: 'open-questions' },
    isNamed: true,
  };
});

/** Every open question in full, grouped by subject. */
export default async function QuestionsPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { all, allIntro } = messages(locale).question;
  return (
    <>
      <PageHeader locale={locale} path="/questions/" />
      <main className="px-gutter pt-10">
        <PageTitle>{all}</PageTitle>
        <p className="mt-3 max-w-160">{allIntro}</p>
        <OpenQuestionsBySubject locale={locale} heading="h2">
          {({ alike }) => <FoldedOpenQuestions locale={locale} alike={alike} />}
        </OpenQuestionsBySubject>
      </main>
      <PageFooter locale={locale} path="/questions/" />
    </>
  );
}
