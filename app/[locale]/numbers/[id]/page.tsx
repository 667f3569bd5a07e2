import '@/components/number/numberPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectedSince } from '@/components/info/CorrectedSince';
import { NumberCardContent } from '@/components/number/NumberCardContent';
import { NumberConflicts } from '@/components/number/NumberConflicts';
import { NumberDifferences } from '@/components/number/NumberDifferences';
import { NumberFormula } from '@/components/number/NumberFormula';
import { NumberReadings } from '@/components/number/NumberReadings';
import { NumberRelations } from '@/components/number/NumberRelations';
import { NumberReports } from '@/components/number/NumberReports';
import { NumberSeries } from '@/components/number/NumberSeries';
import { PeriodText } from '@/components/number/PeriodText';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { PageTitle } from '@/components/page/PageTitle';
import { pageMetadata } from '@/components/page/pageMetadata';
import { CiteBlock } from '@/components/share/CiteBlock';
import { cardOfNumber } from '@/components/share/card/cardOfNumber';
import { citeNumber } from '@/components/share/citation';
import { shareNumber } from '@/components/share/shareWords';
import { observation, observations } from '@/lib/facts/facts';
import { isPublishedLocale } from '@/lib/locales';
import { correctionsOnPage } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { metricName } from '@/lib/text/metricName';
import { placeName } from '@/lib/text/placeName';
import { signs } from '@/lib/text/signs';

interface NumberParams {
  readonly params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return observations().map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return pageMetadata(locale, {
    ...shareNumber(locale, observation(id)),
    path: `/numbers/${id}/`,
    card: cardOfNumber(locale, id),
    isNamed: true,
  });
}

/** One number alone: its card, every report of it, what contradicts it, what is read into it, and its neighbours. */
export default async function NumberPage({ params }: NumberParams) {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale);
  const row = observation(id);
  const metric = metricName(locale, row.metric);
  const place = placeName(locale, row.place);
  return (
    <>
      <PageHeader locale={locale} path={`/numbers/${id}/`} />
      <main className="number-page px-gutter pt-10 [&_time]:whitespace-normal">
        <p className="mb-2 flex flex-wrap gap-x-6 font-sans text-sm">
          <a href={paths.numbers(locale)}>{words.number.all}</a>
          <a href={paths.check(locale)}>{words.check.title}</a>
        </p>
        <PageTitle>
          {metric}
          {!metric.includes(place) && `${signs(locale).colon}${place}`}
          {row.from !== '' && (
            <>
              {signs(locale).comma}
              <PeriodText locale={locale} row={row} />
            </>
          )}
        </PageTitle>
        <CorrectedSince locale={locale} corrections={correctionsOnPage(new Set([id]))} />
        <NumberCardContent locale={locale} id={id} />
        <NumberFormula locale={locale} id={id} />
        <NumberConflicts locale={locale} id={id} />
        <NumberReadings locale={locale} id={id} />
        <NumberDifferences locale={locale} id={id} />
        <NumberReports locale={locale} id={id} />
        <NumberSeries locale={locale} id={id} />
        <NumberRelations locale={locale} id={id} />
        {/* In the classroom’s copy it would be a seventh of each page. */}
        <div data-online="">
          <CiteBlock citation={citeNumber(locale, id)} />
        </div>
      </main>
      <Footer locale={locale} path={`/numbers/${id}/`} />
    </>
  );
}
