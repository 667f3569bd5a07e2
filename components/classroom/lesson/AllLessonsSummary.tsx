import { LESSON_IDS } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { AgeRange } from './AgeRange';
import { KeyFactList, KeyFactRow } from './KeyFactList';
import { lessonRecord } from './lessonRecord';

/**
 * Renders what all lessons have in common: ages, equipment, downloads and advice, as a list for the top of the
 * teachers' page.
 */
export function AllLessonsSummary({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).teach;
  return (
    <KeyFactList>
      <KeyFactRow name={words.glance.ages}>
        {agesOfAll().map((ages, i) => (
          <span key={ages.from}>
            {i > 0 && punctuationOf(locale).semicolon}
            <AgeRange locale={locale} ages={ages} />
          </span>
        ))}
      </KeyFactRow>
      <KeyFactRow name={words.glance.works}>{words.glance.worksText}</KeyFactRow>
      <KeyFactRow name={words.glance.take}>
        <a href={paths.text(locale)}>{words.glance.print}</a>
        {punctuationOf(locale).comma}
        <a href={paths.quiz(locale)}>{words.glance.quiz}</a>
        {punctuationOf(locale).comma}
        <a href={paths.glossary(locale)}>{words.glance.glossary}</a>
        {punctuationOf(locale).comma}
        <a href={paths.data('observations.csv')} download="">
          {words.glance.data}
        </a>
        <span data-online="">
          {punctuationOf(locale).comma}
          <a href="#take">{words.glance.offline}</a>
        </span>
      </KeyFactRow>
      <KeyFactRow name={words.glance.care}>
        {words.glance.careText} <a href="#care">{words.glance.careLink}</a> {words.glance.careFirst}
      </KeyFactRow>
    </KeyFactList>
  );
}

/** Returns the age ranges of all lessons, in years, without duplicates. */
function agesOfAll() {
  return [
    ...new Map(LESSON_IDS.map((id) => lessonRecord(id).ages).map((ages) => [`${ages.from}-${ages.to}`, ages])).values(),
  ];
}
