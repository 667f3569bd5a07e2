import '@/components/info/infoPage.css';
import '@/components/info/sourcesPage.css';
import type { ReactNode } from 'react';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { EventSourceList } from '@/components/info/EventSourceList';
import { InfoPage } from '@/components/info/InfoPage';
import { BulletinList, OutletList } from '@/components/info/OutletList';
import { MessageText } from '@/components/text/MessageText';
import { factBaseTallies } from '@/lib/facts/factBaseTallies';
import { events } from '@/lib/facts/facts';
import { outletsOfIncidentsAndEvents } from '@/lib/facts/outlets';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { outletNames } from '@/lib/text/names';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).about.sources;
  return { title, description, path: '/sources/', card: { kind: 'section', section: 'method' }, isNamed: true };
});

/** Renders a list of every publisher whose pages are cited, and of the bulletins that they reprint. */
export default async function SourcesPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).about.sources;
  return (
    <InfoPage
      locale={locale}
      path="/sources/"
      title={words.title}
      intro={<MessageText locale={locale} message={words.intro} counts={factBaseTallies()} />}
    >
      <p className="mt-4 flex flex-wrap gap-x-6 font-sans text-base font-medium print:hidden [&_a]:py-2">
        <a href="#bulletins">{words.bulletins.title}</a>
        <a href="#publishers">{words.publishers.title}</a>
        <a href="#further">{words.further.title}</a>
        <a href="#events">{words.events.title}</a>
      </p>
      <InfoPart id="bulletins" title={words.bulletins.title} text={words.bulletins.text}>
        <BulletinList locale={locale} />
      </InfoPart>
      <InfoPart id="publishers" title={words.publishers.title} text={words.publishers.text}>
        <OutletList locale={locale} />
      </InfoPart>
      <InfoPart id="further" title={words.further.title} text={words.further.text}>
        <FurtherOutlets locale={locale} />
      </InfoPart>
      <InfoPart id="events" title={words.events.title} text={words.events.text}>
        <div className="mt-4">
          <EventSourceList locale={locale} events={events()} />
        </div>
      </InfoPart>
    </InfoPage>
  );
}

interface InfoPartProps {
  /** Id of the section, which is its anchor in addresses and must never change. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** Renders a full-width section of the page: heading, introduction, and usually a list in `children`. */
function InfoPart({ id, title, text, children }: InfoPartProps) {
  return (
    <section id={id} className="mt-10 border-t border-rule pt-5">
      <h2>{title}</h2>
      <p className="mt-3 max-w-160">{text}</p>
      {children}
    </section>
  );
}

/** Lists the outlets that are cited only for incidents and events, each with its number of cited pages. */
function FurtherOutlets({ locale }: { readonly locale: Locale }) {
  return (
    <ul className="mt-4 columns-[14rem] gap-x-10 font-sans text-note">
      {outletsOfIncidentsAndEvents(outletNames(locale)).map(({ name, pages }) => (
        <li key={name} className="break-inside-avoid py-0.5">
          <span data-verbatim="">{name}</span>
          {'\u00a0'}
          <span className="text-quiet" data-tally="pages">
            {formatNumber(locale, pages)}
          </span>
        </li>
      ))}
    </ul>
  );
}
