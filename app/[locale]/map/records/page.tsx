import '@/components/info/infoPage.css';
import '@/components/explorer/recordsPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RecordsInFull } from '@/components/explorer/RecordsInFull';
import { InfoPage } from '@/components/info/InfoPage';
import { pageMetadata } from '@/components/page/pageMetadata';
import { isPublishedLocale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface RecordsParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: RecordsParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, intro } = messages(locale).explorer.inFull;
  return pageMetadata(locale, {
    title,
    description: intro,
    path: '/map/records/',
    card: { kind: 'figure', figure: 'map-interceptions' },
    isNamed: true,
  });
}

/**
 * The full record of every incident, for printing and for readers without script. The map opens the same record for a
 * mark.
 */
export default async function Records({ params }: RecordsParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, intro } = messages(locale).explorer.inFull;
  return (
    <InfoPage locale={locale} path="/map/records/" title={title} intro={intro}>
      <RecordsInFull locale={locale} />
    </InfoPage>
  );
}
