import { PeriodText } from '@/components/number/PeriodText';
import { findObservation } from '@/lib/facts/facts';
import { factWords } from '@/lib/text/factWords';
import type { OpenQuestionProps } from './OpenQuestionDetails';

/** Renders the title of an open question with its period, because several questions differ only in their year. */
export function OpenQuestionTitle({ locale, question }: OpenQuestionProps) {
  const row = findObservation(question.whole);
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
