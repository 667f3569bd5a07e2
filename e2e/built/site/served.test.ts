import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LOCALE, PUBLISHED_LOCALES } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type RunningServer, startSiteServer } from '@/scripts/server/startSiteServer';

let site: RunningServer;

beforeAll(async () => {
  site = await startSiteServer('out', 0);
});
afterAll(() => site.close());

test('an unknown address is answered with 404 and a page that links back', async () => {
  const response = await fetch(`${site.url}/${DEFAULT_LOCALE}/nothing/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(messages(DEFAULT_LOCALE).notFound.title);
});

test('the fact base and the oEmbed responses are served with their types', async () => {
  for (const [file, type] of [
    ['/data/observations.csv', 'text/csv'],
    ['/data/observations.json', 'application/json'],
    ['/data/reports.csv', 'text/csv'],
    ['/data/reports.json', 'application/json'],
    ...PUBLISHED_LOCALES.flatMap((locale) => [
      [`/data/figures/${locale}/claim-attempts.csv`, 'text/csv'] as const,
      [`/${locale}/figures/telephone/oembed.json`, 'application/json'] as const,
    ]),
  ] as const) {
    const response = await fetch(`${site.url}${file}`);
    expect(response.status, file).toBe(200);
    expect(response.headers.get('Content-Type'), file).toContain(type);
    expect((await response.arrayBuffer()).byteLength, file).toBeGreaterThan(200);
  }
});
