import { QuestionCard } from '@/components/question/QuestionCard';
import { type Count, questionsOfCount } from '@/lib/facts/counts';
import type { Locale } from '@/lib/locales';

/** Open questions about a count: relations between its numbers that should be true and are not. */
export function CountQuestions({ locale, count }: { readonly locale: Locale; readonly count: Count }) {
  return questionsOfCount(count).map((question) => (
    <div key={question.id} className="mt-12">
      <QuestionCard locale={locale} question={question} heading="h2" />
    </div>
  ));
}
