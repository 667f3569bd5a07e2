import type { CitedPage } from '@/lib/facts/citedPage';
import { citableSources, findById, findEvent, pagesReportingEvent } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { publisherName, sourceName } from './names';

export interface EventSourcePage extends CitedPage {
  /** Name of the publisher, in the language of our page. */
  readonly name: string;
}

/** Returns every source page of an event, without duplicates: pages of statements first, then other reports. */
export function sourcePagesOfEvent(locale: Locale, id: string): readonly EventSourcePage[] {
  const stated = findEvent(id).statements.map((statement) => {
    const { publisher, url, published } = findById('statement', citableSources(), statement);
    return { name: publisherName(locale, publisher), url, published, mirror: '' } as const;
  });
  const reported = pagesReportingEvent(id).map(({ publisher, url, published, mirror }) => ({
    name: sourceName(locale, publisher),
    url,
    published,
    mirror,
  }));
  const pages = [...stated, ...reported];
  return pages.filter(({ url }, i) => pages.findIndex((page) => page.url === url) === i);
}
