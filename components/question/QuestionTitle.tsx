import { PeriodText } from '@/components/number/PeriodText';
import { observation } from '@/lib/facts/facts';
import { factWords } from '@/lib/text/factWords';
import type { QuestionProps } from './QuestionDetails';

/** Renders the title of an open question with its period, because several questions differ only in their year. */
export function QuestionTitle({ locale, question }: QuestionProps) {
  const row = observation(question.whole);
  return (
    <>
      {factWords(locale, 'questions', question.id).title}{' '}
      {row.from !== '' && (
        <span className="text-quiet">
          <PeriodText locale={locale} row={row} />
        </span>
      )}
    </>
  );
}
