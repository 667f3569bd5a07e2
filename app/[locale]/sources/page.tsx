import '@/components/info/infoPage.css';
import '@/components/info/sourcesPage.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BulletinList } from '@/components/info/BulletinList';
import { EventPages } from '@/components/info/EventPages';
import { FurtherOutlets } from '@/components/info/FurtherOutlets';
import { InfoPage } from '@/components/info/InfoPage';
import { OutletList } from '@/components/info/OutletList';
import { pageMetadata } from '@/components/page/pageMetadata';
import { MessageText } from '@/components/text/MessageText';
import { collectionCounts } from '@/lib/facts/collectionCounts';
import { events } from '@/lib/facts/facts';
import { isPublishedLocale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';

interface SourcesParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SourcesParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { title, description } = messages(locale).about.sources;
  return pageMetadata(locale, {
    title,
    description,
    path: '/sources/',
    card: { kind: 'section', section: 'method' },
    isNamed: true,
  });
}

/** Every publisher whose pages were read, and the bulletins that they carry. */
export default async function Sources({ params }: SourcesParams) {
  const { locale } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const words = messages(locale).about.sources;
  return (
    <InfoPage
      locale={locale}
      title={words.title}
      intro={<MessageText locale={locale} message={words.intro} counts={collectionCounts()} />}
    >
      <p className="info-jump">
        <a href="#bulletins">{words.bulletins.title}</a>
        <a href="#publishers">{words.publishers.title}</a>
        <a href="#further">{words.further.title}</a>
        <a href="#events">{words.events.title}</a>
      </p>
      <section id="bulletins" className="info-part">
        <h2>{words.bulletins.title}</h2>
        <p>{words.bulletins.text}</p>
        <BulletinList locale={locale} />
      </section>
      <section id="publishers" className="info-part">
        <h2>{words.publishers.title}</h2>
        <p>{words.publishers.text}</p>
        <OutletList locale={locale} />
      </section>
      <section id="further" className="info-part">
        <h2>{words.further.title}</h2>
        <p>{words.further.text}</p>
        <FurtherOutlets locale={locale} />
      </section>
      <section id="events" className="info-part">
        <h2>{words.events.title}</h2>
        <p>{words.events.text}</p>
        <EventPages locale={locale} events={events()} />
      </section>
    </InfoPage>
  );
}
