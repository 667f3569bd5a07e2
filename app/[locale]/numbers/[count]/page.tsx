import '@/components/number/countPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { chooseCardForNumbers } from '@/components/cards/chooseCardForNumbers';
import { LaterCorrectionsNotice } from '@/components/info/LaterCorrectionsNotice';
import { CountDefinition } from '@/components/number/CountDefinition';
import { CountNumberList } from '@/components/number/CountNumberList';
import { CountsAtOtherPlaces, FulfilledRelations, OpenQuestionsOfCount } from '@/components/number/FulfilledRelations';
import { NumberOnCountPage } from '@/components/number/NumberOnCountPage';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { CiteBlock } from '@/components/share/CiteBlock';
import { citeCount, citeNumber } from '@/components/share/citation';
import { countShareWords } from '@/components/share/shareWords';
import { allCounts, findCount } from '@/lib/facts/counts';
import { laterCorrectionsOfNumbers } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { formatCountTitle } from '@/lib/text/describeObservation';
import { messages } from '@/lib/text/messages';

export const dynamicParams = false;

export function generateStaticParams() {
  return allCounts().map(({ id }) => ({ count: id }));
}

export const generateMetadata = definePageMetadata<{ count: string }>(({ locale, count: id }) => ({
  ...countShareWords(locale, findCount(id)),
  path: `/numbers/${id}/`,
  card: chooseCardForNumbers(
    locale,
    findCount(id).rows.map((row) => row.id),
  ),
  isNamed: true,
}));

/** The page of one count: its definition, its numbers as a series, then each number in full under its id. */
export default async function CountPage({ params }: LocaleParams<{ count: string }>) {
  const { locale, count: id } = await readParams(params);
  const words = messages(locale);
  const shown = findCount(id);
  const ids = shown.rows.map((row) => row.id);
  return (
    <>
      <PageHeader locale={locale} path={`/numbers/${id}/`} />
      <main className="count-page px-gutter pt-10 [&_time]:whitespace-normal">
        <p className="mb-2 flex flex-wrap gap-x-6 font-sans text-sm">
          <a href={paths.numbers(locale)}>{words.number.all}</a>
          <a href={paths.check(locale)}>{words.check.title}</a>
        </p>
        <PageTitle>{formatCountTitle(locale, shown)}</PageTitle>
        <LaterCorrectionsNotice locale={locale} corrections={laterCorrectionsOfNumbers(new Set(ids))} />
        <CountDefinition locale={locale} count={shown} />
        <CountNumberList locale={locale} count={shown} />
        {shown.rows.map((row) => (
          <NumberOnCountPage key={row.id} locale={locale} row={row} count={shown} />
        ))}
        <OpenQuestionsOfCount locale={locale} count={shown} />
        <FulfilledRelations locale={locale} count={shown} />
        <CountsAtOtherPlaces locale={locale} count={shown} />
        {/* Removed from the classroom copy: citations are not needed there and would be a seventh of each page. */}
        <div data-online="">
          <CiteBlock citation={citeCount(locale, shown)} parts={ids.map((number) => citeNumber(locale, number))} />
        </div>
      </main>
      <PageFooter locale={locale} path={`/numbers/${id}/`} />
    </>
  );
}
