import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { scenesOfPlaceSection } from '@/components/sections/place/scenes';
import { countDifferentPixels, takePicture } from './support/picturePixels';
import { expect, test } from './support/siteTest';
import {
  boxOfSceneMap,
  expectMapAreaColours,
  expectScene,
  openStoryMap,
  readRecordedFlights,
  recordFlights,
  STORY_MAP_PAGE_PATH,
  STORY_MAP_SCREENS,
  STORY_MAP_SELECTOR,
  scenePictureLocator,
  scrollToScene,
} from './support/storyMap';
import { swipe } from './support/touch';

for (const { frame, ...viewport } of STORY_MAP_SCREENS) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('every scene shows its places, flown to forward and back, and after a reload', {
      tag: frame === 'narrow' ? [] : '@full',
    }, async ({ page }) => {
      await openStoryMap(page);
      const flown = new Map<number, Buffer>();
      for (const n of [2, 3, 4, 5, 6]) {
        await scrollToScene(page, n);
        await expectScene(page, n);
        await expectMapAreaColours(page, n, frame);
        flown.set(n, await takePicture(scenePictureLocator(page, n)));
      }
      for (const n of [5, 4, 3, 2, 1]) {
        await scrollToScene(page, n);
        await expectScene(page, n);
        const picture = await takePicture(scenePictureLocator(page, n));
        if (flown.has(n)) expect(countDifferentPixels(picture, flown.get(n)), `scene ${n}, flown back to`).toBe(0);
        flown.set(n, picture);
      }
      expect(await readRecordedFlights(page)).toEqual(Array(10).fill('from rest'));
      for (const n of [1, 4]) {
        await scrollToScene(page, n);
        await expectScene(page, n);
        await page.reload();
        await expectScene(page, n);
        await scrollToScene(page, n);
        await expectScene(page, n);
        expect(
          countDifferentPixels(await takePicture(scenePictureLocator(page, n)), flown.get(n)),
          `scene ${n}, after a reload`,
        ).toBe(0);
      }
    });

    for (const [i, { id }] of scenesOfPlaceSection.entries()) {
      test(`${id}, by its address in the story and after a reload, is the scene that is flown to`, {
        tag: frame === 'narrow' && i === 2 ? [] : '@full',
      }, async ({ page }) => {
        const n = i + 1;
        // The smoothing of words outside the drawing (credit, number of the step) depends on fractions of a pixel in the
        // height of the text above, and the line that shows the reader's progress is drawn over the top.
        const options = { topPx: 8, without: page.locator(STORY_MAP_SELECTOR).locator('.map-credit, .step-nav') };
        await openStoryMap(page, '/en/');
        for (const step of [n === 1 ? 2 : n - 1, n]) {
          await scrollToScene(page, step);
          await expectScene(page, step);
        }
        const flown = await takePicture(scenePictureLocator(page, n), options);
        await page.goto('about:blank');
        await page.goto(`/en/#${id}`);
        await expectScene(page, n);
        await expectMapAreaColours(page, n, frame);
        await page.reload();
        await expectScene(page, n);
        await scrollToScene(page, n);
        await expectScene(page, n);
        expect(countDifferentPixels(await takePicture(scenePictureLocator(page, n), options), flown)).toBe(0);
      });
    }

    test('a jump over several scenes does not fly', { tag: frame === 'wide' ? [] : '@full' }, async ({ page }) => {
      await openStoryMap(page);
      for (const n of [4, 1, 6, 3]) {
        await scrollToScene(page, n);
        await expectScene(page, n);
        await expectMapAreaColours(page, n, frame);
      }
      expect(await readRecordedFlights(page)).toEqual([]);
    });

    test('the world is fetched one screen ahead, once, and is small', async ({ page }) => {
      const asked: Response[] = [];
      page.on('response', (response) => {
        if (/\/stills\/(?:flights|world-)/.test(response.url())) asked.push(response);
      });
      await page.goto('/en/', { waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
      await page.locator('#place').evaluate((section) => {
        scrollTo({ top: section.getBoundingClientRect().top + scrollY - 1.9 * innerHeight, behavior: 'instant' });
      });
      await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flies', '');
      const bodies = await Promise.all(asked.map((response) => response.body()));
      const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
      expect(bytes).toBeLessThanOrEqual(45 * 1024);
      expect(asked.every((response) => response.url().includes(frame) || response.url().endsWith('.json'))).toBe(true);
      // Other sequences fly over the same world.
      for (const figure of ['#map-interceptions', '#map-rescues']) {
        await page.locator(figure).evaluate((map) => map.scrollIntoView({ behavior: 'instant' }));
        await expect(page.locator(`${figure} scrolly-steps`)).toHaveAttribute('data-flies', '');
      }
      expect(new Set(asked.map((response) => response.url())).size).toBe(bodies.length);
    });
  });
}

test('if the data of a flight is missing, the scenes still change', async ({ page }) => {
  await page.route('**/geo/flights.json', (route) => route.fulfill({ status: 200, body: 'not what was expected' }));
  await page.goto(STORY_MAP_PAGE_PATH);
  await recordFlights(page);
  for (const n of [1, 2, 3, 2]) {
    await scrollToScene(page, n);
    await expectScene(page, n);
    await expectMapAreaColours(page, n, 'wide');
  }
  expect(await readRecordedFlights(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger on the map scrolls the page', async ({ page }) => {
    await openStoryMap(page);
    await scrollToScene(page, 2);
    await expectScene(page, 2);
    const box = await boxOfSceneMap(page, 2, 'narrow');
    const before = await page.evaluate(() => scrollY);
    await swipe(page, { x: box.x + box.width / 2, y: box.y + 240 }, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  });
});
