import { QuestionCard } from '@/components/question/QuestionCard';
import { conflictsOf } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';

/** The relations that should hold for this number and do not, as open questions. */
export function NumberConflicts({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return conflictsOf(id).map((question) => (
    <div key={question.id} className="mt-12">
      <QuestionCard locale={locale} question={question} heading="h2" />
    </div>
  ));
}
