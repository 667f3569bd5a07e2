import autocannon from 'autocannon';

/** What many readers at once get from the site's server. */
export interface LoadFigures {
  /** Requests without an answer of success in time. */
  readonly lost: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly slowest: number;
}

export const REQUESTS = 10_000;
export const READERS = 200;

/** A visit: the story, a table of data, the page of a count, the map of reports. */
const VISIT = ['/en/', '/data/observations.csv', '/en/numbers/attempts-morocco/', '/en/map/'];

export async function measureLoad(url: string): Promise<LoadFigures> {
  const {
    latency,
    requests,
    '2xx': answered,
  } = await autocannon({
    url,
    workers: 1, // a thread of its own, so that readers and server do not wait for each other
    connections: READERS,
    amount: REQUESTS,
    headers: { 'Accept-Encoding': 'gzip, br' },
    requests: VISIT.map((path) => ({ path })),
  });
  return { lost: REQUESTS - answered, perSecond: requests.average, slowest: latency.max };
}
