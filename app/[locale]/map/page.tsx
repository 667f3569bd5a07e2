import '@/app/styles/explorer.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IncidentExplorer } from '@/components/figures/explorer/IncidentExplorer';
import { HoldingText } from '@/components/figures/HoldingText';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { isPublishedLocale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

interface MapParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: MapParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, description } = messages(locale).explorer;
  return { title, description, alternates: { canonical: absoluteUrl(`/${locale}/map/`) } };
}

/** Every record of an incident, on a map and in a list. */
export default async function MapPage({ params }: MapParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).explorer;
  return (
    <>
      <PageHeader locale={locale} />
      <main className="explorer-page px-gutter pt-10" data-elements="page">
        <h1 className="max-w-[22ch] text-[1.6875rem]/8 md:text-[2.75rem]/12">{words.title}</h1>
        <div className="explorer-intro">
          <p>
            <HoldingText locale={locale} text={words.intro} /> {words.bias}
          </p>
          <p>
            {words.file}{' '}
            <a href={paths.data('incidents.csv')} download="">
              incidents.csv
            </a>{' '}
            ·{' '}
            <a href={paths.data('incident-sources.csv')} download="">
              incident-sources.csv
            </a>{' '}
            ·{' '}
            <a href={paths.data('incidents.geojson')} download="">
              incidents.geojson
            </a>
          </p>
        </div>
        <IncidentExplorer locale={locale} />
      </main>
      <Footer locale={locale} />
    </>
  );
}
