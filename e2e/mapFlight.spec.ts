import { projectionOfCamera } from '@/components/map/camera';
import { computeFlightPath } from '@/components/map/flight/computeFlightPath';
import { latitudeOfMercatorY } from '@/components/map/mercator';
import { buildFlightsByFrame } from '@/components/map/worldPictures';
import { scenesOfPlaceSection } from '@/components/sections/place/scenes';
import type { LngLat } from '@/lib/geo/lngLat';
import { nearestColourName, readPixels } from './support/picturePixels';
import { expect, test } from './support/siteTest';
import {
  boxOfSceneMap,
  expectMapAreaColours,
  expectScene,
  MAP_AREA_COLOURS,
  openStoryMap,
  pauseFlight,
  readRecordedFlights,
  recordFlights,
  STORY_MAP_PAGE_PATH,
  STORY_MAP_SCREENS,
  STORY_MAP_SELECTOR,
  scrollToScene,
} from './support/storyMap';

for (const { frame, ...viewport } of STORY_MAP_SCREENS) {
  const tag = frame === 'narrow' ? [] : '@full';

  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('during a flight the drawn world matches the position of the camera', async ({ page }) => {
      await openStoryMap(page);
      await pauseFlight(page, 0.5);
      await scrollToScene(page, 2);
      await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flight', '');
      const { scenes, aspect, box } = buildFlightsByFrame(scenesOfPlaceSection)[frame];
      const [start, end] = [scenes['place-shores'], scenes['place-narrowest']];
      if (!start || !end) throw new Error('A scene has no view.');
      const path = computeFlightPath(start, end);
      const total = 110 + path.duration + 150;
      const [x, y, span] = path.at((total / 2 - 110) / path.duration);
      const still = await boxOfSceneMap(page, 2, frame);
      const stage = await page.locator(`${STORY_MAP_SELECTOR} .flight`).boundingBox();
      expect(stage?.x).toBeCloseTo(still.x + box[0] * still.width, 0);
      const width = box[2] * still.width;
      const { project } = projectionOfCamera(
        { center: [x, latitudeOfMercatorY(y)], span },
        { x: 0, y: 0, width, height: width * aspect },
      );
      // Points close to the coast on either side, and in the enclave, which show a camera that is slightly off.
      const places: readonly (readonly [LngLat, keyof typeof MAP_AREA_COLOURS])[] = [
        [[-5.315, 35.84], 'sea'],
        [[-5.385, 35.84], 'land'],
        [[-5.607, 36.045], 'land'],
        [[-5.607, 35.98], 'sea'],
        [[-5.345, 35.888], 'tint'],
      ];
      const colourAt = readPixels(await page.screenshot());
      const grounds = places.map(([place]) => {
        const [left, top] = project(place);
        return nearestColourName(colourAt((stage?.x ?? 0) + left, (stage?.y ?? 0) + top), MAP_AREA_COLOURS);
      });
      expect(grounds).toEqual(places.map(([, ground]) => ground));
      await expect(page.locator(`${STORY_MAP_SELECTOR} [data-current] .frame-${frame} .map-credit`)).toBeVisible();
      await expect(page.locator(`${STORY_MAP_SELECTOR} [data-current] .frame-${frame} .map-overlay`)).toHaveCSS(
        'opacity',
        '0',
      );
    });

    test('a reader who scrolls back during a flight flies back from that position', { tag }, async ({ page }) => {
      await openStoryMap(page);
      await pauseFlight(page, 0.4);
      await scrollToScene(page, 2);
      await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flight', '');
      const world = page.locator(`${STORY_MAP_SELECTOR} .flight img[src*="world-strait-${frame}"]`);
      const before = await world.boundingBox();
      await pauseFlight(page, 0);
      await scrollToScene(page, 1);
      await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flight', 'turned');
      const after = await world.boundingBox();
      expect(before && after && Math.abs(before.width - after.width) / before.width).toBeLessThan(0.01);
      // Paused animations never end by themselves.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.play();
      });
      await expectScene(page, 1);
      await expectMapAreaColours(page, 1, frame);
    });

    test('a rotated or resized window ends the flight at its scene', { tag }, async ({ page }) => {
      await openStoryMap(page);
      await pauseFlight(page, 0.4);
      await scrollToScene(page, 2);
      await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flight', '');
      await page.setViewportSize({ width: viewport.height, height: viewport.width });
      await expect(page.locator(STORY_MAP_SELECTOR)).not.toHaveAttribute('data-flight');
      await expect(page.locator(`${STORY_MAP_SELECTOR} .flight`)).toHaveCount(0);
      await page.setViewportSize(viewport);
      await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-flies', '');
      await scrollToScene(page, 2);
      await expectScene(page, 2);
      await expectMapAreaColours(page, 2, frame);
      await scrollToScene(page, 3);
      await expectScene(page, 3);
      await expectMapAreaColours(page, 3, frame);
    });

    test.describe('with reduced motion', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      test('scenes change at once, and nothing for a flight is fetched', { tag }, async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(STORY_MAP_PAGE_PATH);
        await recordFlights(page);
        for (const n of [1, 2, 3, 4, 3]) {
          await scrollToScene(page, n);
          await expect(page.locator(STORY_MAP_SELECTOR)).toHaveAttribute('data-step', String(n));
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
          await expectScene(page, n);
          await expectMapAreaColours(page, n, frame);
        }
        expect(await readRecordedFlights(page)).toEqual([]);
        expect(asked.filter((url) => /flights\.json|\/world-/.test(url))).toEqual([]);
      });
    });
  });
}
