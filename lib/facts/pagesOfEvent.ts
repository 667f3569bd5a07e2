import type { Citation } from './citedPage';
import { event, find, publisher, sources, sourcesOfEvent } from './facts';

export interface EventPage extends Citation {
  /** Name of who published it. */
  readonly name: string;
}

/** Every page that an event rests on, each address once: what was said of it, then what else reports it. */
export function pagesOfEvent(id: string): readonly EventPage[] {
  const said = event(id).statements.map((statement) => {
    const { publisher: by, url, published } = find('statement', sources(), statement);
    return { name: publisher(by).name, url, published, mirror: '' } as const;
  });
  const reported = sourcesOfEvent(id).map(({ publisher: name, url, published, mirror }) => ({
    name,
    url,
    published,
    mirror,
  }));
  const pages = [...said, ...reported];
  return pages.filter(({ url }, i) => pages.findIndex((page) => page.url === url) === i);
}
