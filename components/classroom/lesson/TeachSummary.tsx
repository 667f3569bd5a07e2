import { LESSON_IDS } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { Ages } from './Ages';
import { lessonOf } from './lessonOf';
import { SummaryList, SummaryRow } from './SummaryList';

/** Renders key facts about all lessons, beside the title of the teachers' page. */
export function TeachSummary({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  return (
    <SummaryList>
      <SummaryRow name={words.glance.ages}>
        {agesOfAll().map((ages, i) => (
          <span key={ages.from}>
            {i > 0 && signs(locale).semicolon}
            <Ages locale={locale} ages={ages} />
          </span>
        ))}
      </SummaryRow>
      <SummaryRow name={words.glance.works}>{words.glance.worksText}</SummaryRow>
      <SummaryRow name={words.glance.take}>
        <a href={paths.text(locale)}>{words.glance.print}</a>
        {signs(locale).comma}
        <a href={paths.quiz(locale)}>{words.glance.quiz}</a>
        {signs(locale).comma}
        <a href={paths.glossary(locale)}>{words.glance.glossary}</a>
        {signs(locale).comma}
        <a href={paths.data('observations.csv')} download="">
          {words.glance.data}
        </a>
        <span data-online="">
          {signs(locale).comma}
          <a href="#take">{words.glance.offline}</a>
        </span>
      </SummaryRow>
      <SummaryRow name={words.glance.care}>
        {words.glance.careText} <a href="#care">{words.glance.careLink}</a> {words.glance.careFirst}
      </SummaryRow>
    </SummaryList>
  );
}

/** Returns the age ranges of all lessons, in years, without duplicates. */
function agesOfAll() {
  return [
    ...new Map(LESSON_IDS.map((id) => lessonOf(id).ages).map((ages) => [`${ages.from}-${ages.to}`, ages])).values(),
  ];
}
