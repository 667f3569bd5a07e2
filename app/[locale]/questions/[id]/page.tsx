import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { chooseCardForNumbers } from '@/components/cards/chooseCardForNumbers';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { OpenQuestionCard } from '@/components/question/OpenQuestionCard';
import { OpenQuestionTitle } from '@/components/question/OpenQuestionTitle';
import { questionShareWords } from '@/components/share/shareWords';
import { findOpenQuestion, openQuestions } from '@/lib/facts/facts';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export const dynamicParams = false;

export function generateStaticParams() {
  return openQuestions().map(({ id }) => ({ id }));
}

export const generateMetadata = definePageMetadata<{ id: string }>(({ locale, id }) => ({
  ...questionShareWords(locale, findOpenQuestion(id)),
  path: `/questions/${id}/`,
  card: chooseCardForNumbers(locale, [findOpenQuestion(id).whole]),
  isNamed: true,
}));

/**
 * The page of one open question: its numbers, possible reasons, what would settle it, and a link to its section of the
 * story.
 */
export default async function QuestionPage({ params }: LocaleParams<{ id: string }>) {
  const { locale, id } = await readParams(params);
  const words = messages(locale).question;
  const question = findOpenQuestion(id);
  return (
    <>
      <PageHeader locale={locale} path={`/questions/${id}/`} />
      <main className="px-gutter pt-10 [&_time]:whitespace-normal">
        <p className="mb-2 font-sans text-sm">
          <a href={paths.questions(locale)}>{words.all}</a>
        </p>
        <PageTitle>
          <OpenQuestionTitle locale={locale} question={question} />
        </PageTitle>
        <div className="mt-12">
          <OpenQuestionCard locale={locale} question={question} />
        </div>
        <p className="mt-6">
          <a href={paths.inStory(locale, id)}>{words.inStory}</a>
        </p>
      </main>
      <PageFooter locale={locale} path={`/questions/${id}/`} />
    </>
  );
}
