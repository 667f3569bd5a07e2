import { existsSync, readFileSync, statSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { load } from 'cheerio';
import { MAPBOX_BASE_PATH, MAPBOX_OUT } from './support/mapbox';
import { mapboxTest } from './support/mapboxSite';
import { PAGE_TYPES } from './support/pages';

const fileOf = (path: string) => `${MAPBOX_OUT}${path.endsWith('/') ? `${path}index.html` : path}`;

for (const path of PAGE_TYPES) {
  base(`below a path of its host, all that ${path} names stays below it and is there`, () => {
    const $ = load(readFileSync(fileOf(path), 'utf8'));
    const named = $('[href], [src], [srcset], [poster]')
      .toArray()
      .flatMap(({ attribs: { href, src, srcset, poster } }) => [
        ...[href, src, poster].flatMap((address) => address ?? []),
        ...(srcset ?? '').split(',').flatMap((part) => part.trim().split(/\s/)[0] || []),
      ])
      .filter((address) => /^\/(?!\/)/.test(address));
    const places = [...new Set(named.map((address) => new URL(address, 'http://localhost').pathname))];
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !place.startsWith(`${MAPBOX_BASE_PATH}/`))).toEqual([]);
    const missing = places.filter((place) => {
      const file = fileOf(decodeURIComponent(place.slice(MAPBOX_BASE_PATH.length)));
      return !existsSync(file) || !statSync(file).isFile();
    });
    expect(missing).toEqual([]);
  });
}

mapboxTest('below a path of its host the story comes alive, and leads on', async ({ page }) => {
  const problems: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto('en/#place');
  await expect(page.locator('#place scrolly-steps[data-live]')).toBeVisible();
  await expect(page.locator('html[data-fonts]')).toBeAttached();
  const still = page.locator('#place .step[data-current] img:visible').first();
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.locator('#place a.number').first().click();
  await expect(page.locator('#number-popover, [popover]:popover-open').first()).toBeVisible();
  await page.goto('en/figures/telephone/');
  await expect(page.locator('chart-readout, scrolly-steps').first()).toBeVisible();
  expect(problems).toEqual([]);
});
