import type { Browser } from 'playwright';
import type { Answer } from '../server/createSiteServer';
import { openPhone, scrollToEnd } from './phone';
import type { Measured } from './report';
import type { Site } from './site';

export const KINDS = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];
/** Bytes on the wire, headers included. */
export type ByteCount = Readonly<Record<Kind | 'total', number>>;

const QUIET_MS = 1000;
const PATIENCE_MS = 20_000;

/**
 * Bytes by kind before the reader scrolls and after a scroll to the end, counted where they are sent:
 * a browser's own count leaves out what workers fetch.
 */
export async function measureBytes(browser: Browser, site: Site): Promise<NonNullable<Measured['bytes']>> {
  const phone = await openPhone(browser);
  try {
    site.answers.length = 0;
    await phone.page.goto(site.url);
    await quiet(site);
    const before = countBytes(site.answers);
    if (before.html === 0) throw new Error(`${site.url} did not answer with a page.`);
    await scrollToEnd(phone, 2000);
    await quiet(site);
    const missing = site.answers.filter(({ status }) => status >= 400).map(({ path, status }) => `${path} (${status})`);
    return { before, after: countBytes(site.answers), missing };
  } finally {
    await phone.context.close();
  }
}

async function quiet({ answers }: Site): Promise<void> {
  const start = Date.now();
  let [seen, since] = [-1, start];
  while (Date.now() - since < QUIET_MS && Date.now() - start < PATIENCE_MS) {
    if (answers.length !== seen) [seen, since] = [answers.length, Date.now()];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function countBytes(answers: readonly Answer[]): ByteCount {
  const count = { html: 0, css: 0, script: 0, font: 0, image: 0, other: 0, total: 0 };
  for (const answer of answers) {
    count[kindOf(answer)] += answer.bytes;
    count.total += answer.bytes;
  }
  return count;
}

function kindOf({ status, type }: Answer): Kind {
  if (status >= 300) return 'other';
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.startsWith('text/javascript')) return 'script';
  if (type.startsWith('font/')) return 'font';
  return type.startsWith('image/') ? 'image' : 'other';
}
