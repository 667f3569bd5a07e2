import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './support/site';

const KB = 1024;

/** Bytes of what pages hold, by kind: text as brotli, fonts and pictures as they are. */
async function weigh(responses: readonly Response[]): Promise<Record<string, number>> {
  const weights: Record<string, number> = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0, fetch: 0 };
  for (const response of responses) {
    const body = await response.body();
    const isText = /text|json|svg|javascript|xml/.test(response.headers()['content-type'] ?? '');
    const kind = response.request().resourceType();
    weights[kind] = (weights[kind] ?? 0) + (isText ? brotliCompressSync(body).length : body.length);
  }
  return weights;
}

/** Bytes as they are sent, headers included, as the bench counts them. */
async function weighSent(responses: readonly Response[]): Promise<Record<string, number>> {
  const weights = await weigh(responses);
  for (const response of responses) {
    const kind = response.request().resourceType();
    weights[kind] = (weights[kind] ?? 0) + (await response.request().sizes()).responseHeadersSize;
  }
  return weights;
}

async function load(page: Page, path: string): Promise<Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  return responses;
}

const total = (weights: Record<string, number>) => Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);

test.use({ viewport: { width: 412, height: 823 } });

test('the story stays within its bytes, before and after scrolling', async ({ page }) => {
  const responses = await load(page, '/en/');
  const before = await weighSent(responses);
  expect.soft(before.font, 'fonts').toBeLessThanOrEqual(130 * KB);
  expect.soft(before.script, 'script').toBeLessThanOrEqual(30 * KB);
  expect.soft(total(before), 'before scrolling').toBeLessThanOrEqual(220 * KB);

  await page.evaluate(async () => {
    // A section is laid out, and its pictures asked for, once it has been drawn near the window.
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let y = 0; y <= document.documentElement.scrollHeight; y += 600) {
      scrollTo({ top: y, behavior: 'instant' });
      await drawn();
    }
  });
  await expect
    .poll(() =>
      page.locator('img:visible').evaluateAll((all) => all.every((image) => (image as HTMLImageElement).complete)),
    )
    .toBe(true);
  expect.soft(total(await weighSent(responses)), 'after scrolling').toBeLessThanOrEqual(420 * KB);
});

for (const [path, limit] of [
  ['/en/numbers/attempts-2021/', 190],
  ['/en/sources/', 220],
] as const)
  test(`${path} stays within ${limit} KB`, async ({ page }) => {
    expect(total(await weigh(await load(page, path)))).toBeLessThanOrEqual(limit * KB);
  });

test('the map of all reports costs its island, and no more', async ({ page }) => {
  const weights = await weigh(await load(page, '/en/map/'));
  expect(weights.script).toBeLessThanOrEqual(150 * KB);
});
