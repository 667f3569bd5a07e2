import { QuestionCard } from '@/components/question/QuestionCard';
import { openQuestion } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';

/** An open question in full within a chapter. `id` is a constraint that is broken. */
export function Question({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  return <QuestionCard locale={locale} question={openQuestion(id)} heading="h3" />;
}
