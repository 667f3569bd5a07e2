import type { Page } from '@playwright/test';
import { delayFiles } from './support/delayFiles';
import { expect, test } from './support/siteTest';

const topOf = (page: Page, id: string) => page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);

/** Whether the page has recorded its current position, as it does when a scroll ends. */
const isKept = (page: Page) =>
  page.evaluate(() => {
    const place = (history.state as { place?: { id: string; top: number } } | null)?.place;
    const read = place && document.getElementById(place.id);
    return read ? Math.abs(read.getBoundingClientRect().top - place.top) < 1 : false;
  });

/**
 * Scrolls by this many px once an element has been still for some frames: until then a scroll may come from the
 * browser, and no reader moves a scroll bar within a twentieth of a second.
 */
const scrollOnceCalm = (page: Page, id: string, by: number) =>
  page.locator(`#${id}`).evaluate(async (place, top) => {
    let last = Number.NaN;
    for (let calm = 0; calm < 6; ) {
      await new Promise(requestAnimationFrame);
      const now = place.getBoundingClientRect().top;
      calm = now === last ? calm + 1 : 0;
      last = now;
    }
    scrollBy({ top, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }, by);

for (const { viewport, tag } of [
  { viewport: { width: 360, height: 740 }, tag: [] },
  { viewport: { width: 1440, height: 900 }, tag: '@full' },
]) {
  test.describe(`at ${viewport.width} px`, { tag }, () => {
    test.use({ viewport });

    // A section, a chart in the middle of one, an entry of a long list; a map, and the list.
    for (const { id, tag } of [
      ...['unknowns', 'detections', 'attempts-2024-rest'].map((id) => ({ id, tag: [] })),
      ...['map-rescues', 'timeline'].map((id) => ({ id, tag: '@full' })),
    ]) {
      test(`a link to ${id} opens there, and a reload and “back” return to it`, { tag }, async ({ page }) => {
        await page.goto(`/en/#${id}`);
        await expect.poll(() => topOf(page, id)).toBeGreaterThan(0);
        await expect.poll(() => topOf(page, id)).toBeLessThan(120);
        const linked = await topOf(page, id);
        await page.mouse.wheel(0, 30);
        await expect.poll(() => topOf(page, id)).toBeLessThan(linked - 20);
        await expect.poll(() => isKept(page)).toBe(true);
        const top = await topOf(page, id);
        await page.reload();
        await expect.poll(async () => Math.abs((await topOf(page, id)) - top)).toBeLessThan(2);
        await page.goto('/en/method/');
        await page.goBack();
        await expect.poll(async () => Math.abs((await topOf(page, id)) - top)).toBeLessThan(2);
      });
    }
  });
}

test('a link of the contents reaches a section far below, over others that are not laid out yet', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/');
  await page.locator('story-progress [popovertarget="contents"]').click();
  await page.locator('#contents a[href$="#unknowns"]').click();
  await expect.poll(() => topOf(page, 'unknowns')).toBeLessThan(120);
  await expect(page.locator('#contents [aria-current]')).toHaveAttribute('href', /#unknowns$/);
  expect(await topOf(page, 'unknowns')).toBeGreaterThan(-1);
});

test('“back” within the page returns to the text that was being read', async ({ page }) => {
  await page.goto('/en/#detections');
  await expect.poll(() => topOf(page, 'detections')).toBeLessThan(120);
  const linked = await topOf(page, 'detections');
  await page.mouse.wheel(0, 30);
  await expect.poll(() => topOf(page, 'detections')).toBeLessThan(linked - 20);
  await expect.poll(() => isKept(page)).toBe(true);
  const top = await topOf(page, 'detections');
  await page.evaluate(() => {
    location.hash = 'method';
  });
  await expect.poll(() => topOf(page, 'method')).toBeLessThan(120);
  await page.goBack();
  await expect.poll(async () => Math.abs((await topOf(page, 'detections')) - top)).toBeLessThan(2);
});

test('a reader who scrolls by a scroll bar, a switch device or a script before the fonts load keeps that position', async ({
  page,
}) => {
  const release = await delayFiles(page, /\.woff2$/);
  await page.goto('/en/#detections', { waitUntil: 'domcontentloaded' });
  await expect.poll(() => topOf(page, 'detections')).toBeLessThan(120);
  await scrollOnceCalm(page, 'detections', 400);
  release();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await topOf(page, 'detections')).toBeLessThan(-250);
});
