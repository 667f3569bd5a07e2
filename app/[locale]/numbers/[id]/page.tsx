import '@/app/styles/numberPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NumberCard } from '@/components/figures/NumberCard';
import { NumberConflicts } from '@/components/figures/NumberConflicts';
import { NumberDifferences } from '@/components/figures/NumberDifferences';
import { NumberFormula } from '@/components/figures/NumberFormula';
import { NumberReadings } from '@/components/figures/NumberReadings';
import { NumberRelations } from '@/components/figures/NumberRelations';
import { NumberReports } from '@/components/figures/NumberReports';
import { NumberSeries } from '@/components/figures/NumberSeries';
import { PeriodText } from '@/components/figures/PeriodText';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { metricOf, observation, observations } from '@/lib/facts/facts';
import { isPublishedLocale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { describeObservation, nameObservation } from '@/lib/text/describeObservation';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';

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
  return {
    title: nameObservation(locale, observation(id)),
    description: describeObservation(locale, observation(id)),
    alternates: { canonical: absoluteUrl(`/${locale}/numbers/${id}/`) },
  };
}

/** One number alone: its card, every report of it, what contradicts it, what is read into it, and its neighbours. */
export default async function NumberPage({ params }: NumberParams) {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale);
  const row = observation(id);
  const metric = localise(metricOf(row).name, locale);
  const place = placeName(locale, row.place);
  return (
    <>
      <PageHeader locale={locale} />
      <main className="number-page px-gutter pt-10">
        <p className="mb-2 font-sans text-sm">
          <a href={paths.numbers(locale)}>{words.number.all}</a>
        </p>
        <h1 className="max-w-[22ch] text-[1.6875rem]/8 md:text-[2.75rem]/12">
          {metric}
          {!metric.includes(place) && `: ${place}`}
          {row.from !== '' && (
            <>
              , <PeriodText locale={locale} row={row} />
            </>
          )}
        </h1>
        <NumberCard locale={locale} id={id} />
        <NumberFormula locale={locale} id={id} />
        <NumberConflicts locale={locale} id={id} />
        <NumberReadings locale={locale} id={id} />
        <NumberDifferences locale={locale} id={id} />
        <NumberReports locale={locale} id={id} />
        <NumberSeries locale={locale} id={id} />
        <NumberRelations locale={locale} id={id} />
      </main>
      <Footer locale={locale} />
    </>
  );
}
