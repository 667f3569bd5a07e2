import { QuestionCard } from '@/components/question/QuestionCard';
import { type Count, questionsOfCount } from '@/lib/facts/counts';
import type { Locale } from '@/lib/locales';

/** The relations that should hold for numbers of the count and do not, as open questions. */
export function CountQuestions({ locale, count }: { readonly locale: Locale; readonly count: Count }) {
  return questionsOfCount(count).map((question) => (
    <div key={question.id} className="mt-12">
      <QuestionCard locale={locale} question={question} heading="h2" />
    </div>
  ));
}
