import type { Browser, Request } from 'playwright';
import { BYTES_PER_KB } from './budgets';
import { openEmulatedPhone, scrollToEnd } from './phone';

/** Kinds of resource as the browser reports them, with their names in the printed table. */
export const RESOURCE_KINDS = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'Script',
  font: 'Fonts',
  image: 'Images',
  other: 'Other',
  total: 'Total',
};
export type ResourceKind = keyof typeof RESOURCE_KINDS;

/** KB sent, by kind of resource: until the reader scrolls (`before`), and until the end of the page (`after`). */
export type KilobytesByKind = Readonly<Record<'before' | 'after', Readonly<Record<ResourceKind, number>>>>;

const PIXELS_PER_SECOND = 2000;
const QUIET_MS = 1000;

/** Measures the KB that the server sends for a page to an emulated phone with an empty cache, by kind of resource. */
export async function measureKilobytesSent(browser: Browser, url: string): Promise<KilobytesByKind> {
  const phone = await openEmulatedPhone(browser);
  const { context, page } = phone;
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  const count = async () => {
    let seen = -1;
    while (seen < requests.length) {
      seen = requests.length;
      await page.waitForTimeout(QUIET_MS); // No event marks the end of all requests; a quiet period does.
    }
    return countKilobytes(requests);
  };
  try {
    await page.goto(url);
    const before = await count();
    await scrollToEnd(phone, PIXELS_PER_SECOND);
    return { before, after: await count() };
  } finally {
    await context.close();
  }
}

async function countKilobytes(requests: readonly Request[]): Promise<Record<ResourceKind, number>> {
  const kilobytes = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0, other: 0, total: 0 };
  for (const request of requests) {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    const size = (responseBodySize + responseHeadersSize) / BYTES_PER_KB;
    const type = request.resourceType();
    kilobytes[type in RESOURCE_KINDS ? (type as ResourceKind) : 'other'] += size;
    kilobytes.total += size;
  }
  return kilobytes;
}
