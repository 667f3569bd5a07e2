import { MetricSymbol } from '@/components/number/MetricSymbol';
import { PeriodText } from '@/components/number/PeriodText';
import { findObservation, metricOfObservation, type OpenQuestion, openQuestions } from '@/lib/facts/facts';
import { formatCountId } from '@/lib/facts/formatCountId';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { metricName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';

/**
 * Renders a list of all open questions, each linked to its place on the page of the count to which its first number
 * belongs.
 */
export function OpenQuestionList({ locale }: { readonly locale: Locale }) {
  return (
    <ul className="columns-[24rem_2] gap-x-12 font-sans text-note">
      {openQuestions().map((question) => (
        <QuestionItem key={question.id} locale={locale} question={question} />
      ))}
    </ul>
  );
}

function QuestionItem({ locale, question }: { readonly locale: Locale; readonly question: OpenQuestion }) {
  const row = findObservation(question.parts[0] ?? question.whole);
  const { hue } = metricOfObservation(row);
  return (
    <li className="break-inside-avoid border-t border-rule py-2.5">
      <a href={`${paths.count(locale, formatCountId(row))}#${question.id}`}>
        {factWords(locale, 'questions', question.id).title}
      </a>
      <span className="quiet-line mt-0.5 block" data-hue={hue}>
        <MetricSymbol hue={hue} /> {metricName(locale, row.metric)}
        {punctuationOf(locale).comma}
        <PeriodText locale={locale} row={row} />
      </span>
    </li>
  );
}
